import { Aggregate, assertNever } from '#kernel';
import type { Grant } from './grant.js';
import type { Outcome } from './outcome.js';
import type { PayoutEvent } from './payout-event.js';
import { type HeldReason, nextAsk, type PayoutStatus } from './payout-status.js';

export interface PayoutSnapshot extends Grant {
  readonly payoutId: string;
  /** What the bank knows this payout by, on every attempt. */
  readonly reference: string;
  readonly status: PayoutStatus;
  readonly heldReason: HeldReason | null;
  readonly returnReason: string | null;
  readonly bankReference: string | null;
  readonly attempt: number;
  /** Questions to the bank in the present state. */
  readonly asks: number;
  readonly askAfter: Date | null;
  readonly preparedAt: Date | null;
  readonly sentAt: Date | null;
  readonly unknownSince: Date | null;
  readonly settledAt: Date | null;
  readonly returnedAt: Date | null;
}

const UNTOUCHED = {
  heldReason: null, returnReason: null, bankReference: null, attempt: 0, asks: 0, askAfter: null,
  preparedAt: null, sentAt: null, unknownSince: null, settledAt: null, returnedAt: null,
} as const;

/** One payment of one grant. It leaves "we do not know" only with evidence from the bank. */
export class Payout extends Aggregate<PayoutEvent> {
  private constructor(private state: PayoutSnapshot) {
    super();
  }

  /** The pot holds the money. */
  static prepare(grant: Grant, payoutId: string, reference: string, now: Date): Payout {
    const payout = new Payout({ ...grant, payoutId, reference, status: 'held', ...UNTOUCHED });
    payout.reserve(now);
    return payout;
  }

  /** It waits, and says why. */
  static hold(grant: Grant, payoutId: string, reference: string, reason: HeldReason, now: Date): Payout {
    const payout = new Payout({ ...grant, payoutId, reference, status: 'held', ...UNTOUCHED, heldReason: reason });
    payout.record({ kind: 'held', ...payout.about(now), reason, releases: false });
    return payout;
  }

  /** For the repository only: trusts what was stored. */
  static restore(snapshot: PayoutSnapshot): Payout {
    return new Payout(snapshot);
  }

  /** The pot now holds the money for a payout that waited. */
  reserve(now: Date): void {
    this.state = { ...this.state, status: 'ready', heldReason: null, preparedAt: now };
    this.record({ kind: 'prepared', ...this.about(now) });
  }

  /** Takes in what became of the order. What does not fit the present state changes nothing but the next question. */
  hear(outcome: Outcome, now: Date): void {
    const before = this.state.status;
    this.move(outcome, now);
    const { status, settledAt } = this.state;
    const asks = status === before ? this.state.asks + 1 : 0;
    const tries = status === 'unknown' ? Math.max(asks, this.state.attempt - 1) : asks;
    this.state = { ...this.state, asks, askAfter: nextAsk(status, tries, settledAt, now) };
  }

  snapshot(): PayoutSnapshot {
    return this.state;
  }

  private move(outcome: Outcome, now: Date): void {
    const { status } = this.state;
    const open = status === 'sending' || status === 'unknown' || status === 'pending';
    switch (outcome.kind) {
      case 'settled':
        if (open) this.settle(outcome.bankReference, now);
        return;
      case 'rejected':
        if (open) this.giveBack(outcome.code, false, now);
        return;
      case 'returned':
        if (open) this.settle(outcome.bankReference, now);
        if (this.state.status === 'settled') this.giveBack(outcome.code, true, now);
        return;
      case 'pending':
        if (open) this.state = { ...this.state, status: 'pending' };
        return;
      case 'not-found':
        // A bank that once said "pending" has it: only what it never acknowledged may be sent again.
        if (open && status !== 'pending') this.state = { ...this.state, status: 'ready' };
        return;
      case 'no-answer':
        if (status === 'sending') this.loseSight(now);
        return;
      case 'content-changed':
        if (status === 'sending') this.withhold(now);
        return;
      default:
        return assertNever(outcome);
    }
  }

  private settle(bankReference: string, now: Date): void {
    this.state = { ...this.state, status: 'settled', bankReference, settledAt: now };
    this.record({ kind: 'settled', ...this.about(now) });
  }

  private giveBack(reason: string, wasPaid: boolean, now: Date): void {
    this.state = { ...this.state, status: 'returned', returnReason: reason, returnedAt: now };
    this.record({ kind: 'returned', ...this.about(now), reason, wasPaid });
  }

  private loseSight(now: Date): void {
    const first = this.state.unknownSince === null;
    this.state = { ...this.state, status: 'unknown', unknownSince: this.state.unknownSince ?? now };
    if (first) this.record({ kind: 'unknown', ...this.about(now) });
  }

  /** On a first attempt nothing can be at the bank; on a later one an old request may still be on its way. */
  private withhold(now: Date): void {
    if (this.state.attempt > 1) return this.loseSight(now);
    this.state = { ...this.state, status: 'held', heldReason: 'content-changed' };
    this.record({ kind: 'held', ...this.about(now), reason: 'content-changed', releases: true });
  }

  private about(at: Date) {
    const { payoutId, wishId, grantId, potId, amountFen } = this.state;
    return { payoutId, wishId, grantId, potId, amountFen, at };
  }
}
