import type { Payee } from './signed-content.js';

/** What may be shown of a payee: enough to compare with the papers, not enough to use. */
export interface MaskedPayee {
  readonly kind: Payee['kind'];
  readonly name: string;
  readonly bank: string;
  readonly accountTail: string;
}

/** 莫某 -> 莫**, the first words of the bank, the last four digits of the account (JR/T 0171). */
export function masked({ kind, name, bank, account }: Payee): MaskedPayee {
  return { kind, name: `${first(name, 1)}**`, bank: `${first(bank, 4)}**`, accountTail: account.replace(/\s/g, '').slice(-4) };
}

const first = (text: string, length: number) => [...text].slice(0, length).join('');
