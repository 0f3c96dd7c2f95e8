import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReferralAnsweredV1, WishClosedV1 } from '#contracts';
import { aMetPolicy, anAssessedWish, anEmergency, aWishForAFan } from '../../testing/an-assessed-wish.js';
import { anAccount, ApprovalDesk, cameBack, fulfilled, type Problem, settled } from '../../testing/approval-desk.js';

describe('Closing a case', () => {
  let desk: ApprovalDesk;
  const worker = anAccount('social-worker');

  beforeAll(async () => {
    desk = await ApprovalDesk.open();
  });
  afterAll(() => desk?.close());

  const aPaidEmergency = async () => {
    const { wishId } = await newCase(anEmergency());
    return { wishId, part: await desk.grant(wishId) };
  };
  const newCase = async (wish: ReturnType<typeof anAssessedWish>) => {
    await desk.assess(wish);
    return wish;
  };
  const statusOf = async (wishId: string) => {
    const { status, outcome, parts } = await desk.caseOf(wishId);
    return [status, outcome, ...parts.map((part) => part.status)];
  };
  const closings = async (wishId: string) => (await desk.eventsOf(wishId, WishClosedV1)).map((event) => event.data['outcome']);
  /** A need and cash: both must end. */
  const twoParts = async () => {
    const { wishId } = await newCase(anEmergency({ category: 'N08', mayPublish: true }));
    return { wishId, cash: await desk.grant(wishId), need: await desk.openNeed(wishId) };
  };

  it('happens once the money arrived', async () => {
    const { wishId, part } = await aPaidEmergency();
    expect(await statusOf(wishId)).toEqual(['open', null, 'granted']);
    await desk.hear(settled(wishId, part));
    expect(await statusOf(wishId)).toEqual(['closed', 'helped', 'paid']);
    expect(await closings(wishId)).toEqual(['helped']);
  });

  it('happens once the need was met', async () => {
    const { wishId } = await newCase(aWishForAFan());
    await desk.hear(fulfilled(wishId, await desk.openNeed(wishId)));
    expect(await statusOf(wishId)).toEqual(['closed', 'helped', 'met']);
  });

  it('waits for the last part, whichever it is', async () => {
    const { wishId, cash, need } = await twoParts();
    await desk.hear(fulfilled(wishId, need));
    expect((await statusOf(wishId))[0]).toBe('open');
    await desk.hear(settled(wishId, cash));
    expect(await closings(wishId)).toEqual(['helped']);
  });

  it('happens exactly once when the last two parts end at the same instant', async () => {
    for (let race = 0; race < 8; race++) {
      const { wishId, cash, need } = await twoParts();
      await Promise.all([desk.hear(fulfilled(wishId, need)), desk.hear(settled(wishId, cash))]);
      expect(await closings(wishId)).toEqual(['helped']);
    }
  });

  it('happens once though the news arrives five times, also at the same instant', async () => {
    const { wishId, part } = await aPaidEmergency();
    const news = settled(wishId, part);
    await Promise.all(Array.from({ length: 5 }, () => desk.hear(news)));
    await desk.hear(settled(wishId, part, String(news.data.payoutId)));
    expect(await closings(wishId)).toEqual(['helped']);
  });

  it('does not happen while the bank has sent the money back; the reason is shown', async () => {
    const { wishId, part } = await aPaidEmergency();
    await desk.hear(cameBack(wishId, part));
    expect(await statusOf(wishId)).toEqual(['open', null, 'returned']);
    expect((await desk.partOf(wishId, 'cash')).returnReason).toBe('account-closed');
    await desk.hear(settled(wishId, part));
    expect(await statusOf(wishId)).toEqual(['closed', 'helped', 'paid']);
  });

  it('is not fooled by late news: what came back stays back, what was paid anew stays paid', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const { wishId, part } = await aPaidEmergency();
    await desk.hear(cameBack(wishId, part, first), settled(wishId, part, first));
    expect(await statusOf(wishId)).toEqual(['open', null, 'returned']);
    await desk.hear(settled(wishId, part, second), cameBack(wishId, part, first));
    expect(await statusOf(wishId)).toEqual(['closed', 'helped', 'paid']);
  });

  it('believes no news about what nobody signed or knows', async () => {
    const { wishId } = await newCase(anEmergency());
    const part = await desk.partOf(wishId, 'cash');
    await desk.hear(settled(wishId, part), settled(randomUUID(), { ...part, partId: randomUUID() }));
    expect(await statusOf(wishId)).toEqual(['open', null, 'open']);
  });

  describe('with referrals', () => {
    const answer = (wishId: string, referralId: string, said: string, actor = worker) =>
      desk.process.as(actor)<Problem>('POST', `/api/cases/${wishId}/referrals/${referralId}/answer`, { answer: said });
    const referralOf = async (wishId: string) => (await desk.caseOf(wishId)).referrals[0]?.referralId ?? '';

    it('waits for the answer of the home place', async () => {
      const { wishId } = await newCase(anAssessedWish({ gapFen: 0, reliefPolicy: 'MZ-06', reliefFen: 300_000, referHome: true }));
      await desk.hear(settled(wishId, await desk.grant(wishId)));
      expect((await statusOf(wishId))[0]).toBe('open');
      const referralId = await referralOf(wishId);
      await answer(wishId, referralId, 'in-progress');
      expect((await statusOf(wishId))[0]).toBe('open');
      expect((await answer(wishId, referralId, 'granted')).status).toBe(201);
      expect(await closings(wishId)).toEqual(['helped']);
      expect((await desk.eventsOf(wishId, ReferralAnsweredV1)).map((event) => event.data['answer'])).toEqual(['in-progress', 'granted']);
    });

    it('ends as referred when only the home place could help', async () => {
      const { wishId } = await newCase(anAssessedWish({ gapFen: 0, referHome: true }));
      await answer(wishId, await referralOf(wishId), 'refused');
      expect(await closings(wishId)).toEqual(['referred']);
    });

    it('keeps the first final answer when several people record one at the same instant', async () => {
      const { wishId } = await newCase(anAssessedWish({ gapFen: 0, referHome: true }));
      const referralId = await referralOf(wishId);
      const answers = await Promise.all(['granted', 'refused', 'granted', 'refused'].map((said) => answer(wishId, referralId, said)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      expect(await desk.eventsOf(wishId, ReferralAnsweredV1)).toHaveLength(1);
      expect(await closings(wishId)).toEqual(['referred']);
    });

    it('counts a department as done once it has the wish, and keeps what it answers later', async () => {
      const { wishId } = await newCase(aWishForAFan({ met: [aMetPolicy('MZ-02', { givesNewStatus: true })] }));
      await desk.hear(fulfilled(wishId, await desk.openNeed(wishId)));
      expect(await closings(wishId)).toEqual(['helped']);
      await answer(wishId, await referralOf(wishId), 'granted');
      expect((await desk.caseOf(wishId)).referrals).toMatchObject([{ answer: 'granted' }]);
      expect(await closings(wishId)).toEqual(['helped']);
    });

    it('takes answers from the towns\' own workers only, and about its own referrals', async () => {
      const { wishId } = await newCase(anAssessedWish({ gapFen: 0, referHome: true }));
      const referralId = await referralOf(wishId);
      expect((await answer(wishId, referralId, 'granted', anAccount('social-worker', ['441900003']))).status).toBe(403);
      expect((await answer(wishId, referralId, 'granted', anAccount('federation-approver'))).status).toBe(403);
      expect((await answer(wishId, randomUUID(), 'granted')).body.code).toBe('approval.referral-not-found');
      expect((await answer(randomUUID(), referralId, 'granted')).body.code).toBe('approval.case-not-found');
      expect((await answer(wishId, referralId, 'perhaps')).status).toBe(422);
    });
  });
});
