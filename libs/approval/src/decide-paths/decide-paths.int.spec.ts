import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PathDecidedV1, ReferralOrderedV1 } from '#contracts';
import type { Consumer } from '#platform';
import { aMetPolicy, anAssessedWish, anEmergency, aWishForAFan } from '../../testing/an-assessed-wish.js';
import { ApprovalDesk, assessed } from '../../testing/approval-desk.js';
import { OnWishAssessed } from './on-wish-assessed.consumer.js';

describe('Deciding paths', () => {
  let desk: ApprovalDesk;
  let consumer: OnWishAssessed;

  beforeAll(async () => {
    desk = await ApprovalDesk.open();
    consumer = desk.app.get(OnWishAssessed);
  });
  afterAll(() => desk?.close());

  const countOf = async (table: string, wishId: string) =>
    Number((await desk.rows<{ n: string }>(`SELECT count(*) AS n FROM approval.${table} WHERE wish_id = $1`, [wishId]))[0]?.n);

  it('opens the file of an emergency and tells its way', async () => {
    const wish = anEmergency({ met: [aMetPolicy('MZ-06', { coversAsk: true }), aMetPolicy('GA-01', { coversAsk: true })] });
    await desk.assess(wish);

    expect(await desk.kindsOf(wish.wishId)).toEqual(['path-decided', 'referral-ordered']);
    const [decided] = await desk.eventsOf(wish.wishId, PathDecidedV1);
    expect(decided?.data).toMatchObject({
      main: 'FAST_TRACK', side: ['POLICY'], clock: 'emergency', dueAt: '2021-10-16T02:00:00.000Z',
      proposedFen: 3_000_000, referredTo: ['GA-01'],
    });
    const [referral] = await desk.eventsOf(wish.wishId, ReferralOrderedV1);
    expect(referral?.data).toMatchObject({ to: 'department', department: 'GA', policy: 'GA-01' });
  });

  it.each([
    ['a question', anAssessedWish({ category: 'N19', ask: 'information', amountFen: 0 }), 'informed'],
    ['what departments have', anAssessedWish({ category: 'N11', gapFen: 0, met: [aMetPolicy('SF-01', { coversAsk: true })] }), 'referred'],
  ])('closes %s at once', async (_, wish, outcome) => {
    await desk.assess(wish);
    const last = (await desk.eventsOf(wish.wishId)).at(-1);
    expect(last).toMatchObject({ type: 'hardship.approval.wish-closed.v1', data: { outcome } });
    expect(await desk.caseOf(wish.wishId)).toMatchObject({ status: 'closed', outcome });
  });

  it('closes nothing that waits for facts or for a person', async () => {
    const wishes = [anAssessedWish({ gapFen: 0, missing: ['p1.age'] }), anAssessedWish({ gapFen: 0, overLimits: ['ASSETS-24'] })];
    await desk.assess(...wishes);
    for (const wish of wishes) expect(await desk.kindsOf(wish.wishId)).toEqual(['path-decided']);
  });

  it('decides once when the same event arrives many times at the same time', async () => {
    const wish = aWishForAFan({ met: [aMetPolicy('MZ-02', { givesNewStatus: true })] });
    const envelope = assessed(wish);
    const deliveries = await Promise.all(Array.from({ length: 6 }, () => desk.deliver(consumer, envelope)));

    expect(deliveries.filter((one) => one.handled === 1)).toHaveLength(1);
    expect(await desk.kindsOf(wish.wishId)).toEqual(['path-decided', 'referral-ordered']);
    expect([await countOf('part', wish.wishId), await countOf('referral', wish.wishId)]).toEqual([1, 1]);
  });

  it('keeps the file when the wish is assessed again, in the same batch, at the same time or later', async () => {
    const wish = aWishForAFan();
    const again = () => assessed({ ...wish, assessedAt: new Date('2021-10-16T00:00:00Z') });
    await desk.deliver(consumer, assessed(wish), again());
    await Promise.all([desk.deliver(consumer, again()), desk.deliver(consumer, again())]);

    expect(await desk.kindsOf(wish.wishId)).toEqual(['path-decided']);
    expect(await countOf('part', wish.wishId)).toBe(1);
  });

  it('decides a batch of different wishes in one go, each as if it came alone', async () => {
    const wishes = Array.from({ length: 150 }, (_, i) => (i % 3 === 0 ? anEmergency() : i % 3 === 1 ? aWishForAFan() : anAssessedWish()));
    await desk.assess(...wishes);
    const mains = await desk.rows<{ main: string; n: string }>(
      'SELECT main, count(*) AS n FROM approval.case_file WHERE wish_id = ANY($1) GROUP BY main ORDER BY main',
      [wishes.map((wish) => wish.wishId)],
    );
    expect(mains).toEqual([{ main: 'CHARITY_CASH', n: '50' }, { main: 'FAST_TRACK', n: '50' }, { main: 'MATCH', n: '50' }]);
  });

  it('leaves nothing behind when the transaction fails, so a retry can work', async () => {
    const wish = anEmergency();
    const envelope = assessed(wish);
    const failing: Consumer = {
      name: consumer.name,
      contracts: consumer.contracts,
      handle: async (events) => {
        await consumer.handle(events as Parameters<typeof consumer.handle>[0]);
        throw new Error('connection lost');
      },
    };
    await expect(desk.deliver(failing, envelope)).rejects.toThrow('connection lost');
    expect([await countOf('case_file', wish.wishId), (await desk.kindsOf(wish.wishId)).length]).toEqual([0, 0]);

    expect((await desk.deliver(consumer, envelope)).handled).toBe(1);
    expect(await desk.kindsOf(wish.wishId)).toEqual(['path-decided']);
  });
});
