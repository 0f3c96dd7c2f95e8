import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CashGrantedV1, PathDecidedV1, WishRefusedV1, WishReturnedV1 } from '#contracts';
import type { Actor } from '#platform';
import { anAssessedWish, anEmergency, aWishForAFan } from '../../testing/an-assessed-wish.js';
import { anAccount, ApprovalDesk, assessed, type Problem, settled } from '../../testing/approval-desk.js';
import { OnWishAssessed } from '../decide-paths/on-wish-assessed.consumer.js';

describe('A person who decides otherwise', () => {
  let desk: ApprovalDesk;
  const officer = anAccount('town-officer');
  const approver = anAccount('federation-approver');
  const checker = anAccount('federation-checker');

  beforeAll(async () => {
    desk = await ApprovalDesk.open();
  });
  afterAll(() => desk?.close());

  const refuse = (wishId: string, actor: Actor = officer, reason = 'covered-elsewhere') =>
    desk.process.as(actor)<Problem>('POST', `/api/cases/${wishId}/refusal`, { reason });
  const giveBack = (wishId: string, missing = ['p1.age'], actor: Actor = officer) =>
    desk.process.as(actor)<Problem>('POST', `/api/cases/${wishId}/return`, { missing });
  const newCase = async (wish: ReturnType<typeof anAssessedWish>) => {
    await desk.assess(wish);
    return wish.wishId;
  };

  describe('refuses', () => {
    it('what is undecided, signs it, and the case ends', async () => {
      const wishId = await newCase(anEmergency());
      const part = await desk.partOf(wishId, 'cash');
      await desk.sign(approver, wishId, part);
      expect((await refuse(wishId)).status).toBe(201);

      expect((await desk.kindsOf(wishId)).slice(-3)).toEqual(['decision-signed', 'wish-refused', 'wish-closed']);
      const [refused] = await desk.eventsOf(wishId, WishRefusedV1);
      expect(refused?.data).toMatchObject({ reasons: ['covered-elsewhere'], signedBy: officer.accountId });
      const { body } = await desk.sign(checker, wishId, part);
      expect(body).toMatchObject({ code: 'approval.case-already-decided', params: { status: 'refused', role: 'town-officer' } });
    });

    it('only the rest when money is on its way already', async () => {
      const wishId = await newCase(anEmergency({ category: 'N08', mayPublish: false }));
      const cash = await desk.grant(wishId);
      await refuse(wishId);
      expect((await desk.caseOf(wishId)).parts.map((part) => part.status)).toEqual(['granted', 'refused', 'refused']);
      await desk.hear(settled(wishId, cash));
      expect(await desk.caseOf(wishId)).toMatchObject({ status: 'closed', outcome: 'helped' });
    });

    it('a case that waits for facts or for the family', async () => {
      const waiting = await newCase(anAssessedWish({ gapFen: 0, missing: ['p1.age'] }));
      const returned = await newCase(anEmergency());
      await giveBack(returned);
      for (const wishId of [waiting, returned]) {
        expect((await refuse(wishId)).status).toBe(201);
        expect(await desk.caseOf(wishId)).toMatchObject({ status: 'closed', outcome: 'refused' });
      }
    });

    it('nothing that is decided, nothing of its own, nothing elsewhere, and for no reason beside the list', async () => {
      const wish = anEmergency();
      const wishId = await newCase(wish);
      const codeOf = async (answer: ReturnType<typeof refuse>) => [(await answer).status, (await answer).body.code];
      expect(await codeOf(refuse(wishId, { ...officer, accountId: wish.submittedBy }))).toEqual([403, 'approval.own-case']);
      expect(await codeOf(refuse(wishId, anAccount('town-officer', ['441900003'])))).toEqual([403, 'platform.outside-your-towns']);
      expect(await codeOf(refuse(wishId, checker))).toEqual([403, 'platform.not-allowed']);
      expect(await codeOf(refuse(wishId, officer, 'I do not like it'))).toEqual([422, 'platform.invalid-input']);
      expect(await codeOf(refuse(randomUUID()))).toEqual([404, 'approval.case-not-found']);
      await desk.grant(wishId);
      expect(await codeOf(refuse(wishId))).toEqual([409, 'approval.case-already-decided']);
    });

    it('or signs: of a refusal and a last signature at the same instant one wins, and the other is told', async () => {
      for (let race = 0; race < 10; race++) {
        const wishId = await newCase(anEmergency());
        const part = await desk.partOf(wishId, 'cash');
        await desk.sign(approver, wishId, part);
        const answers = await Promise.all([desk.sign(checker, wishId, part), refuse(wishId)]);

        expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
        const granted = (await desk.eventsOf(wishId, CashGrantedV1)).length;
        const refused = (await desk.eventsOf(wishId, WishRefusedV1)).length;
        expect(granted + refused).toBe(1);
      }
    });

    it('once, when several people refuse at the same instant', async () => {
      const wishes = [anEmergency(), anAssessedWish({ gapFen: 0, missing: ['p1.age'] })];
      for (const wish of wishes) {
        const wishId = await newCase(wish);
        const answers = await Promise.all(Array.from({ length: 8 }, () => refuse(wishId, anAccount('town-officer'))));
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
        expect(await desk.eventsOf(wishId, WishRefusedV1)).toHaveLength(1);
      }
    });
  });

  describe('returns', () => {
    it('a case once, with all that is missing, and what was signed for it is void', async () => {
      const wishId = await newCase(anEmergency());
      const part = await desk.partOf(wishId, 'cash');
      await desk.sign(approver, wishId, part);
      const answers = await Promise.all(Array.from({ length: 6 }, () => giveBack(wishId, ['household.fin_pc', 'p2.age'])));

      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
      const returned = await desk.eventsOf(wishId, WishReturnedV1);
      expect(returned.map((event) => event.data)).toMatchObject([{ missing: ['household.fin_pc', 'p2.age'], reason: 'missing-fact' }]);
      expect((await desk.sign(checker, wishId, part)).body.code).toBe('approval.case-already-decided');
      expect(await desk.caseOf(wishId)).toMatchObject({ status: 'returned', parts: [], missing: ['household.fin_pc', 'p2.age'] });
    });

    it('and decides anew when a newer assessment arrives, not for an older one', async () => {
      const wish = aWishForAFan();
      const wishId = await newCase(wish);
      await giveBack(wishId);
      const consumer = desk.app.get(OnWishAssessed);
      await desk.deliver(consumer, assessed({ ...wish, assessedAt: new Date(wish.assessedAt.getTime() - 1) }));
      expect((await desk.caseOf(wishId)).status).toBe('returned');
      const again = assessed({ ...wish, assessmentId: randomUUID(), item: 'fridge', assessedAt: new Date(wish.assessedAt.getTime() + 1) });
      await desk.deliver(consumer, again);

      expect(await desk.caseOf(wishId)).toMatchObject({ status: 'open', item: 'fridge', parts: [{ status: 'open' }] });
      expect(await desk.eventsOf(wishId, PathDecidedV1)).toHaveLength(2);
    });

    it('facts by their paths only, and nothing that is decided', async () => {
      const wishId = await newCase(anEmergency());
      expect((await giveBack(wishId, ['the name of the mother'])).status).toBe(422);
      await desk.grant(wishId);
      expect((await giveBack(wishId)).body.code).toBe('approval.case-already-decided');
    });
  });
});
