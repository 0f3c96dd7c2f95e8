import type { SignContent } from '../api/case.js';
import { yuan } from '../format/money.js';
import type { Difference } from '../kit/panels.js';

type Word = (key: string) => string;

/** What changed between what was shown and what is now, in the words of the voucher. */
export function differencesOf(shown: SignContent, now: SignContent, t: Word): Difference[] {
  const lines: Difference[] = [
    { name: t('desk:voucher.payee'), before: shown.payeeMasked, after: now.payeeMasked },
    { name: t('desk:voucher.bank'), before: shown.bank, after: now.bank },
    {
      name: t('desk:voucher.account'),
      before: `**** ${shown.accountLast4}`,
      after: `**** ${now.accountLast4}`,
    },
    { name: t('desk:voucher.amount'), before: yuan(shown.amountFen), after: yuan(now.amountFen) },
    { name: t('desk:voucher.hash'), before: tail(shown), after: tail(now) },
  ];
  return lines.filter(({ before, after }) => before !== after);
}

const tail = ({ contentHash }: SignContent): string => contentHash.slice(-8).toUpperCase();
