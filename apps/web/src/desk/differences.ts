import type { Part } from '../api/api.js';
import { yuan } from '../format/money.js';
import type { Difference } from '../kit/panels.js';

type Word = (key: string) => string;

/** What changed between what was shown and what is now, in the words of the voucher. */
export function differencesOf(shown: Part, now: Part, t: Word): Difference[] {
  const lines: Difference[] = [
    { name: t('desk:voucher.payee'), before: shown.payee?.name ?? '', after: now.payee?.name ?? '' },
    { name: t('desk:voucher.bank'), before: shown.payee?.bank ?? '', after: now.payee?.bank ?? '' },
    { name: t('desk:voucher.account'), before: accountTail(shown), after: accountTail(now) },
    { name: t('desk:voucher.amount'), before: yuan(shown.amountFen), after: yuan(now.amountFen) },
    { name: t('desk:voucher.hash'), before: hashTail(shown), after: hashTail(now) },
  ];
  return lines.filter(({ before, after }) => before !== after);
}

const accountTail = ({ payee }: Part): string => (payee ? `**** ${payee.accountTail}` : '');

/** The last eight figures, which two signers can compare by telephone. */
export const hashTail = ({ contentHash }: Part): string => (contentHash ?? '').slice(-8).toUpperCase();
