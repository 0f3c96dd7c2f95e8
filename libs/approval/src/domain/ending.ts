import type { AskKind } from './assessed-wish.js';
import { hasEnded, type PartStatus } from './part.js';
import { isSettled, type Referral } from './referral.js';

export type CaseStatus = 'open' | 'returned' | 'closed';
export type CaseOutcome = 'helped' | 'referred' | 'informed' | 'refused';

/** All that the end of a case depends on. */
export interface CaseState {
  readonly status: CaseStatus;
  readonly ask: AskKind;
  readonly parts: readonly PartStatus[];
  readonly referrals: readonly Pick<Referral, 'to' | 'answer'>[];
}

/**
 * How a case ends, or undefined while something is under way: every part has its end and every referral is
 * settled. What was never begun (a case that only waits for facts) does not end by itself.
 */
export function endingOf({ status, ask, parts, referrals }: CaseState): CaseOutcome | undefined {
  const live = parts.filter((part) => part !== 'withdrawn');
  if (status !== 'open' || !live.every(hasEnded) || !referrals.every(isSettled)) return undefined;
  if (live.some((part) => part === 'paid' || part === 'met')) return 'helped';
  if (live.includes('refused')) return 'refused';
  if (ask === 'information') return 'informed';
  return referrals.length > 0 ? 'referred' : undefined;
}
