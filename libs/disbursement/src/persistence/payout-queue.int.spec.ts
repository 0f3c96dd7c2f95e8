import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#platform';
import { ADisbursement } from '../../testing/a-disbursement.js';
import { aGrant, WANJIANG_POT } from '../../testing/a-grant.js';
import { PayoutQueue } from './payout-queue.js';

const sentAt = new Date('2021-10-15T02:00:00Z');

describe('The queue of payouts', () => {
  let one: ADisbursement;

  beforeAll(async () => {
    one = await (await ADisbursement.start()).rest();
    await one.fund(WANJIANG_POT, 1_000_000_000);
    await one.grant(Array.from({ length: 300 }, () => aGrant()));
  });
  afterAll(() => one.stop());

  const atOnce = <Result>(takers: number, take: (queue: PayoutQueue) => Promise<Result[]>): Promise<Result[][]> => {
    const [uow, queue] = [one.process.app.get(UnitOfWork), one.process.app.get(PayoutQueue)];
    return Promise.all(Array.from({ length: takers }, () => uow.run(() => take(queue))));
  };

  it('gives each ready payout to one of many takers, and none to a second', async () => {
    const taken = (await atOnce(12, (queue) => queue.takeReady(50, sentAt))).flat();

    expect(taken).toHaveLength(300);
    expect(new Set(taken.map((payout) => payout.reference)).size).toBe(300);
    expect(taken.every((payout) => payout.attempt === 1 && payout.status === 'sending')).toBe(true);
  });

  it.each([
    { ms: 14_999, asked: 0 },
    { ms: 15_000, asked: 300 },
  ])('has $asked payouts to ask about $ms ms after they were taken, each for one of the askers', async ({ ms, asked }) => {
    const then = new Date(sentAt.getTime() + ms);
    const references = (await atOnce(8, (queue) => queue.takeToAsk(100, then))).flat();

    expect(references).toHaveLength(asked);
    expect(new Set(references).size).toBe(asked);
  });
});
