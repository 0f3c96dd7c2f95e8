/**
 * held -> ready -> sending -> settled | returned | pending | unknown, and settled -> returned when the bank
 * gives money back later. Back to ready leads only the bank's own word that it never received the reference.
 */
export const PAYOUT_STATUSES = ['held', 'ready', 'sending', 'unknown', 'pending', 'settled', 'returned'] as const;
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];

/** Why a payout waits. One whose content changed never goes on: it needs new signatures, which make a new payout. */
export const HELD_REASONS = ['pot-exhausted', 'content-changed'] as const;
export type HeldReason = (typeof HELD_REASONS)[number];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** When the bank is asked about a payout; 银行尚未回复时每 5 分钟核对一次. */
export const ASKING = {
  /** A sender gives up on the bank after 10 s: what is being sent for longer belongs to a process that died. */
  sendingMs: 15_000,
  firstMs: 2_000,
  longestMs: 5 * MINUTE_MS,
  /** Banks give money back days later (退汇). */
  firstReturnMs: 10 * MINUTE_MS,
  returnsEveryMs: 6 * HOUR_MS,
  returnsForMs: 7 * 24 * HOUR_MS,
} as const;

/** The next instant to ask the bank, after `asks` questions in this state; null when there is nothing to ask. */
export function nextAsk(status: PayoutStatus, asks: number, settledAt: Date | null, now: Date): Date | null {
  const after = (ms: number) => new Date(now.getTime() + ms);
  if (status === 'sending') return after(ASKING.sendingMs);
  if (status === 'unknown' || status === 'pending') {
    return after(Math.min(ASKING.firstMs * 2 ** Math.min(asks, 20), ASKING.longestMs));
  }
  if (status !== 'settled' || settledAt === null) return null;
  if (now.getTime() - settledAt.getTime() >= ASKING.returnsForMs) return null;
  return after(asks === 0 ? ASKING.firstReturnMs : ASKING.returnsEveryMs);
}
