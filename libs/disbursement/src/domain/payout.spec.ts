import { describe, expect, it } from '@jest/globals';
import type { Grant } from './grant.js';
import type { Outcome } from './outcome.js';
import { Payout, type PayoutSnapshot } from './payout.js';
import { ASKING, PAYOUT_STATUSES, type PayoutStatus } from './payout-status.js';

const now = new Date('2021-10-15T02:00:00Z');
const later = new Date(now.getTime() + 60_000);
const reference = 'reference-1';
const grant: Grant = {
  grantId: 'grant-1', wishId: 'wish-1', town: '441900005', potId: 'charity:441900005', route: 'CHARITY_CASH',
  amountFen: 150_000, contentHash: 'sha256:0', signedBy: ['a', 'b'], grantedAt: now,
};
const about = { payoutId: 'payout-1', wishId: 'wish-1', grantId: 'grant-1', potId: 'charity:441900005', amountFen: 150_000, at: later };

const OUTCOMES: readonly Outcome[] = [
  { kind: 'settled', reference, bankReference: 'B1' },
  { kind: 'rejected', reference, code: 'name-mismatch' },
  { kind: 'returned', reference, code: 'account-closed', bankReference: 'B1' },
  { kind: 'pending', reference },
  { kind: 'not-found', reference },
  { kind: 'no-answer', reference },
  { kind: 'content-changed', reference },
];

function payoutIn(status: PayoutStatus, change: Partial<PayoutSnapshot> = {}): Payout {
  const prepared = Payout.prepare(grant, 'payout-1', reference, now).snapshot();
  return Payout.restore({
    ...prepared, status, attempt: 1, sentAt: now,
    heldReason: status === 'held' ? 'pot-exhausted' : null, settledAt: status === 'settled' ? now : null, ...change,
  });
}

describe('A payout', () => {
  it('is prepared once its pot holds the money', () => {
    const payout = Payout.prepare(grant, 'payout-1', reference, later);

    expect(payout.snapshot()).toMatchObject({ status: 'ready', preparedAt: later, reference });
    expect(payout.pullEvents()).toEqual([{ kind: 'prepared', ...about }]);
  });

  it('waits without money and goes on when there is some', () => {
    const payout = Payout.hold(grant, 'payout-1', reference, 'pot-exhausted', later);
    payout.reserve(later);

    expect(payout.pullEvents()).toEqual([
      { kind: 'held', ...about, reason: 'pot-exhausted', releases: false },
      { kind: 'prepared', ...about },
    ]);
    expect(payout.snapshot()).toMatchObject({ status: 'ready', heldReason: null });
  });

  // Rows: where it stands. Columns: what is heard, in the order of OUTCOMES.
  const TABLE: Readonly<Record<PayoutStatus, readonly PayoutStatus[]>> = {
    held: ['held', 'held', 'held', 'held', 'held', 'held', 'held'],
    ready: ['ready', 'ready', 'ready', 'ready', 'ready', 'ready', 'ready'],
    sending: ['settled', 'returned', 'returned', 'pending', 'ready', 'unknown', 'held'],
    unknown: ['settled', 'returned', 'returned', 'pending', 'ready', 'unknown', 'unknown'],
    pending: ['settled', 'returned', 'returned', 'pending', 'pending', 'pending', 'pending'],
    settled: ['settled', 'settled', 'returned', 'settled', 'settled', 'settled', 'settled'],
    returned: ['returned', 'returned', 'returned', 'returned', 'returned', 'returned', 'returned'],
  };
  const cases = PAYOUT_STATUSES.flatMap((from) => OUTCOMES.map((outcome, i) => ({ from, heard: outcome.kind, outcome, to: TABLE[from][i] })));

  it.each(cases)('that is $from and hears $heard is then $to', ({ from, outcome, to }) => {
    const payout = payoutIn(from);

    payout.hear(outcome, later);

    expect(payout.snapshot().status).toBe(to);
  });

  it('is settled and then returned in its books when the bank reports both at once', () => {
    const payout = payoutIn('unknown', { unknownSince: now });

    payout.hear({ kind: 'returned', reference, code: 'account-closed', bankReference: 'B1' }, later);

    expect(payout.pullEvents()).toEqual([
      { kind: 'settled', ...about },
      { kind: 'returned', ...about, reason: 'account-closed', wasPaid: true },
    ]);
  });

  it('says once only that its outcome is unknown', () => {
    const payout = payoutIn('sending');
    payout.hear({ kind: 'no-answer', reference }, later);
    const again = Payout.restore({ ...payout.snapshot(), status: 'sending', attempt: 2 });
    again.hear({ kind: 'no-answer', reference }, later);

    expect(payout.pullEvents()).toEqual([{ kind: 'unknown', ...about }]);
    expect(again.pullEvents()).toEqual([]);
    expect(again.snapshot()).toMatchObject({ status: 'unknown', unknownSince: later });
  });

  it('gives its money free when the payee changed before it was ever sent', () => {
    const payout = payoutIn('sending');
    payout.hear({ kind: 'content-changed', reference }, later);

    expect(payout.pullEvents()).toEqual([{ kind: 'held', ...about, reason: 'content-changed', releases: true }]);
  });

  it('stays unknown when the payee changed between two attempts: the first may still arrive', () => {
    const payout = payoutIn('sending', { attempt: 2 });
    payout.hear({ kind: 'content-changed', reference }, later);

    expect(payout.snapshot().status).toBe('unknown');
  });

  it('is asked about at growing distances, at most every five minutes', () => {
    const payout = payoutIn('sending');
    const waits = Array.from({ length: 12 }, () => {
      payout.hear({ kind: 'no-answer', reference }, later);
      return (payout.snapshot().askAfter?.getTime() ?? 0) - later.getTime();
    });

    expect(waits.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(Math.max(...waits)).toBe(ASKING.longestMs);
  });

  it.each([
    { days: 6.9, asked: true },
    { days: 7, asked: false },
  ])('that was settled $days days ago is asked about for a return: $asked', ({ days, asked }) => {
    const payout = payoutIn('settled', { settledAt: new Date(later.getTime() - days * 24 * 3_600_000) });
    payout.hear({ kind: 'settled', reference, bankReference: 'B1' }, later);

    expect(payout.snapshot().askAfter !== null).toBe(asked);
  });
});
