import { randomUUID } from 'node:crypto';
import {
  NeedFulfilledV1, PathDecidedV1, PayoutReturnedV1, PayoutSettledV1, WishClosedV1, WishRefusedV1, WishRegisteredV1,
} from '#contracts';
import { type EventEnvelope, seal } from '#platform';

const sealed = new Date('2026-01-01T00:00:00Z');

export const registered = (some: Partial<WishRegisteredV1> & { wishId: string }): EventEnvelope =>
  seal(
    WishRegisteredV1,
    {
      town: '441900005', channel: 'CH04', category: 'N13', ask: 'cash', amountFen: 300_000, item: 'other', quantity: 1,
      neededBy: '2026-12-31', danger: false, mayPublish: true, ageBand: '18-59', submittedBy: randomUUID(),
      judgedOn: '2021-10-15', registeredAt: '2021-10-15T02:00:00.000Z', ...some,
    },
    sealed,
  );

export const pathDecided = (some: Partial<PathDecidedV1> & { wishId: string }): EventEnvelope =>
  seal(
    PathDecidedV1,
    {
      town: '441900005', main: 'RELIEF', side: [], clock: 'month', dueAt: '2021-11-15T02:00:00.000Z', proposedFen: 300_000,
      referredTo: [], reasons: [], missing: [], decidedAt: '2021-10-15T02:00:01.000Z', ...some,
    },
    sealed,
  );

const payout = (wishId: string, amountFen: number) => ({
  wishId, payoutId: randomUUID(), grantId: randomUUID(), potId: 'relief:441900005', amountFen,
});

export const paid = (wishId: string, amountFen: number, settledAt = '2021-10-16T02:00:00.000Z'): EventEnvelope =>
  seal(PayoutSettledV1, { ...payout(wishId, amountFen), settledAt }, sealed);

export const moneyReturned = (wishId: string, amountFen: number, returnedAt = '2021-10-18T02:00:00.000Z'): EventEnvelope =>
  seal(PayoutReturnedV1, { ...payout(wishId, amountFen), reason: 'account-closed', returnedAt }, sealed);

export const fulfilled = (wishId: string): EventEnvelope =>
  seal(
    NeedFulfilledV1,
    {
      wishId, needId: randomUUID(), memberId: randomUUID(), claimId: randomUUID(), quantity: 1, valueFen: 15_000,
      fulfilledAt: '2021-10-19T02:00:00.000Z',
    },
    sealed,
  );

export const refused = (wishId: string): EventEnvelope =>
  seal(
    WishRefusedV1,
    { wishId, reasons: ['no-policy-met'], signedBy: randomUUID(), refusedAt: '2021-10-17T02:00:00.000Z' },
    sealed,
  );

export const closed = (wishId: string, closedAt = '2021-10-20T02:00:00.000Z'): EventEnvelope =>
  seal(WishClosedV1, { wishId, outcome: 'helped', closedAt }, sealed);
