import type { Payee } from './signed-content.js';

/** What may be shown of a payee: enough to compare with the papers, not enough to use. */
export interface MaskedPayee {
  readonly kind: Payee['kind'];
  readonly name: string;
  readonly bank: string;
  readonly accountTail: string;
}

/** 莫某 -> 莫**, the bank, the last four digits of the account (JR/T 0171): all of it is what a signer compares. */
export function masked({ kind, name, bank, account }: Payee): MaskedPayee {
  return { kind, name: `${[...name][0] ?? ''}**`, bank, accountTail: account.replace(/\s/g, '').slice(-4) };
}
