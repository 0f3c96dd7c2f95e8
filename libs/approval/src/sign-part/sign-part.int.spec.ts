import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { CashGrantedV1, DecisionSignedV1, NeedOpenedV1, WishRefusedV1 } from '#contracts';
import type { Actor } from '#platform';
import { anAssessedWish, anEmergency, aWishForAFan } from '../../testing/an-assessed-wish.js';
import { anAccount, ApprovalDesk, cashHash, PAYEE } from '../../testing/approval-desk.js';
import { SignParts, type SigningOutcome } from './sign-parts.command.js';

const codeOf = (outcome: SigningOutcome) => ('refused' in outcome ? outcome.refused.code : outcome.status);
const tally = (codes: readonly string[]) =>
  Object.fromEntries([...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]));

describe('Signing parts', () => {
  let desk: ApprovalDesk;
  const approver = anAccount('federation-approver');
  const checker = anAccount('federation-checker');
  const officer = anAccount('town-officer');

  beforeAll(async () => {
    desk = await ApprovalDesk.open();
  });
  afterAll(() => desk?.close());

  const anEmergencyToSign = async () => {
    const wish = anEmergency();
    await desk.assess(wish);
    return { wish, wishId: wish.wishId, part: await desk.partOf(wish.wishId, 'cash') };
  };
  const signMany = (list: { partId: string; contentHash: string; actor: Actor }[]) =>
    desk.app.get(CommandBus).execute(new SignParts(list));

  it('grants cash with the second signature, bound to payee, account, amount, pot and purpose', async () => {
    const { wishId, part } = await anEmergencyToSign();
    expect(part.contentHash).toBe(cashHash(wishId, part, PAYEE));

    expect((await desk.sign(approver, wishId, part)).body).toEqual({ partId: part.partId, status: 'open', signatures: 1, needed: 2 });
    expect(await desk.eventsOf(wishId, CashGrantedV1)).toEqual([]);
    expect((await desk.sign(checker, wishId, part)).body).toMatchObject({ status: 'granted', signatures: 2 });

    const [granted] = await desk.eventsOf(wishId, CashGrantedV1);
    expect(granted?.data).toMatchObject({
      grantId: part.partId, potId: 'charity:441900005', route: 'FAST_TRACK', amountFen: 3_000_000, town: '441900005',
      contentHash: part.contentHash, signedBy: [approver.accountId, checker.accountId],
    });
    expect((await desk.eventsOf(wishId, DecisionSignedV1)).map((event) => event.data['signatures'])).toEqual([1, 2]);
  });

  it('takes two people of the federation in any order', async () => {
    const { wishId, part } = await anEmergencyToSign();
    await desk.sign(checker, wishId, part);
    expect((await desk.sign(approver, wishId, part)).body).toMatchObject({ status: 'granted' });
  });

  it('needs one signature of the city above the limit of a town', async () => {
    const wish = anAssessedWish({ category: 'N05', amountFen: 4_670_000 });
    await desk.assess(wish);
    const part = await desk.partOf(wish.wishId, 'cash');
    expect(part).toMatchObject({ potId: 'charity:city', needsCity: true });

    await desk.sign(approver, wish.wishId, part);
    expect((await desk.sign(checker, wish.wishId, part)).body.code).toBe('approval.city-signature-needed');
    expect((await desk.sign(anAccount('city-approver', ['*']), wish.wishId, part)).body).toMatchObject({ status: 'granted' });
  });

  it('opens a need with one signature of the town office, without anything about the family', async () => {
    const wish = aWishForAFan();
    await desk.assess(wish);
    const part = await desk.partOf(wish.wishId, 'need');
    expect((await desk.sign(officer, wish.wishId, part)).body).toMatchObject({ status: 'opened', signatures: 1, needed: 1 });
    const [opened] = await desk.eventsOf(wish.wishId, NeedOpenedV1);
    expect(opened?.data).toEqual({
      wishId: wish.wishId, needId: part.partId, town: '441900005', category: 'N02', item: 'electric-fan', quantity: 1,
      valueFen: 15_000, ageBand: '60-79', neededBy: '2021-11-15', urgent: false, bridge: false,
      openedAt: expect.any(String),
    });
  });

  it('refuses a wish with the signature of a person, and closes it', async () => {
    const wish = anAssessedWish({ gapFen: 0, overLimits: ['ASSETS-12', 'ASSETS-24'] });
    await desk.assess(wish);
    await desk.sign(officer, wish.wishId, await desk.partOf(wish.wishId, 'refusal'));
    expect(await desk.kindsOf(wish.wishId)).toEqual(['path-decided', 'decision-signed', 'wish-refused', 'wish-closed']);
    const [refused] = await desk.eventsOf(wish.wishId, WishRefusedV1);
    expect(refused?.data).toMatchObject({ reasons: ['ASSETS-12', 'ASSETS-24', 'no-policy-met'], signedBy: officer.accountId });
  });

  it('is refused, with nothing written, to whom and when it must be', async () => {
    const { wish, wishId, part } = await anEmergencyToSign();
    const refused = async (actor: Actor, what = part, id = wishId) => {
      const { status, body } = await desk.sign(actor, id, what);
      return [status, body.code];
    };
    expect(await refused({ ...approver, accountId: wish.submittedBy })).toEqual([403, 'approval.own-case']);
    expect(await refused(officer)).toEqual([403, 'approval.not-yours-to-sign']);
    expect(await refused(anAccount('federation-approver', ['441900003']))).toEqual([403, 'platform.outside-your-towns']);
    expect(await refused(anAccount('social-worker'))).toEqual([403, 'platform.not-allowed']);
    expect(await refused(approver, { ...part, contentHash: `sha256:${'0'.repeat(64)}` })).toEqual([409, 'approval.content-changed']);
    expect(await refused(approver, { ...part, contentHash: 'anything' })).toEqual([422, 'platform.invalid-input']);
    expect(await refused(approver, { ...part, partId: randomUUID() })).toEqual([404, 'approval.part-not-found']);
    expect(await refused(approver, part, randomUUID())).toEqual([404, 'approval.part-not-found']);
    expect(await desk.kindsOf(wishId)).toEqual(['path-decided']);
  });

  it('is refused to the same person twice, and to everybody once it is decided, who learns the role and the time', async () => {
    const { wishId, part } = await anEmergencyToSign();
    await desk.sign(approver, wishId, part);
    expect((await desk.sign(approver, wishId, part)).body.code).toBe('approval.already-signed');
    await desk.sign(checker, wishId, part);
    const { status, body } = await desk.sign(anAccount('federation-approver'), wishId, part);
    expect([status, body.code]).toEqual([409, 'approval.case-already-decided']);
    expect(body.params).toEqual({ status: 'granted', role: 'federation-checker', at: expect.any(String) });
    expect(JSON.stringify(body)).not.toContain(checker.accountId);
  });

  it('is void when the account to pay changed after it was shown, and between the two signatures', async () => {
    const { wishId, part } = await anEmergencyToSign();
    await desk.sign(approver, wishId, part);
    await desk.sealPayee({ ...PAYEE, account: '6200 0000 0000 0000 999' }, wishId);

    expect((await desk.sign(checker, wishId, part)).body.code).toBe('approval.content-changed');
    const now = await desk.partOf(wishId, 'cash');
    expect(now.contentHash).not.toBe(part.contentHash);
    expect((await desk.sign(checker, wishId, now)).body.code).toBe('approval.content-changed');
    expect(await desk.eventsOf(wishId, CashGrantedV1)).toEqual([]);
  });

  it('waits while nobody to pay is on record, and while the family did not agree to be shown', async () => {
    const wish = anEmergency();
    await desk.assess(wish);
    await desk.rows('DELETE FROM sealed.record WHERE wish_id = $1', [wish.wishId]);
    const { partId, contentHash } = await desk.partOf(wish.wishId, 'cash');
    expect(contentHash).toBe('');
    const some = { partId, contentHash: `sha256:${'1'.repeat(64)}` };
    expect((await desk.sign(approver, wish.wishId, some)).body.code).toBe('approval.payee-missing');

    const hidden = aWishForAFan({ mayPublish: false });
    await desk.assess(hidden);
    const need = await desk.partOf(hidden.wishId, 'need');
    expect((await desk.sign(officer, hidden.wishId, need)).body.code).toBe('approval.no-consent-to-publish');
  });

  it('grants exactly once when many people sign at the same instant, over HTTP', async () => {
    for (let race = 0; race < 3; race++) {
      const { wishId, part } = await anEmergencyToSign();
      const signers = Array.from({ length: 24 }, (_, i) => anAccount(i % 2 ? 'federation-approver' : 'federation-checker'));
      const answers = await Promise.all(signers.map((actor) => desk.sign<{ status?: string; code?: string }>(actor, wishId, part)));

      expect(tally(answers.map(({ body }) => String(body.status === undefined || body.code ? body.code : body.status)))).toEqual({
        'approval.case-already-decided': 22, granted: 1, open: 1,
      });
      expect(await desk.eventsOf(wishId, CashGrantedV1)).toHaveLength(1);
      expect(await desk.eventsOf(wishId, DecisionSignedV1)).toHaveLength(2);
    }
  });

  it('counts a person once who signs twenty times at the same instant', async () => {
    const { wishId, part } = await anEmergencyToSign();
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.sign<{ code?: string }>(approver, wishId, part)));
    expect(tally(answers.map(({ body }) => body.code ?? 'signed'))).toEqual({ 'approval.already-signed': 19, signed: 1 });
  });

  it('grants each of many parts once when crossing batches of many people race', async () => {
    const wishes = Array.from({ length: 60 }, () => anEmergency());
    await desk.assess(...wishes);
    const parts = await Promise.all(wishes.map((wish) => desk.partOf(wish.wishId, 'cash')));
    const people = Array.from({ length: 8 }, (_, i) => anAccount(i % 2 ? 'federation-approver' : 'federation-checker'));
    const lists = people.map((actor, i) => [...parts.slice(i * 7), ...parts.slice(0, i * 7)].map((part) => ({ ...part, actor })));
    const outcomes = (await Promise.all(lists.map(signMany))).flat();

    expect(tally(outcomes.map(codeOf))).toEqual({ 'approval.case-already-decided': 360, granted: 60, open: 60 });
    for (const wish of wishes) expect(await desk.eventsOf(wish.wishId, CashGrantedV1)).toHaveLength(1);
  });

  it('signs a list in its order, both people of a part in one list, and says of each what became of it', async () => {
    const first = await anEmergencyToSign();
    const second = await anEmergencyToSign();
    const outcomes = await signMany([
      { ...first.part, actor: approver }, { ...second.part, actor: officer }, { ...first.part, actor: checker },
      { ...second.part, actor: approver }, { ...first.part, actor: anAccount('city-approver', ['*']) },
    ]);
    expect(outcomes.map(codeOf)).toEqual([
      'open', 'approval.not-yours-to-sign', 'granted', 'open', 'approval.case-already-decided',
    ]);
  });

  it('would be granted more often by reading first and writing then (negative control)', async () => {
    await desk.rows('CREATE TABLE public.naive (signed int NOT NULL, granted int NOT NULL)');
    await desk.rows('INSERT INTO public.naive VALUES (0, 0)');
    const naive = async () => {
      const [row] = await desk.rows<{ signed: number }>('SELECT signed FROM public.naive');
      const signed = (row?.signed ?? 0) + 1;
      if (signed <= 2) await desk.rows('UPDATE public.naive SET signed = $1, granted = granted + $2', [signed, signed === 2 ? 1 : 0]);
    };
    await naive();
    await Promise.all(Array.from({ length: 24 }, naive));
    const [{ granted } = { granted: 0 }] = await desk.rows<{ granted: number }>('SELECT granted FROM public.naive');
    expect(granted).toBeGreaterThan(1);
  });

  it('is held by the tables themselves: no second signature of a person, no own case, no grant by one', async () => {
    const { wish, wishId, part } = await anEmergencyToSign();
    await desk.sign(approver, wishId, part);
    const change = (sql: string, ...more: unknown[]) => desk.rows(sql, [part.partId, ...more]);
    const again = 'INSERT INTO approval.signature SELECT part_id, $2::int, account_id, role, content_hash, signed_at FROM approval.signature WHERE part_id = $1';
    await expect(change(again, 2)).rejects.toThrow('signature_part_id_account_id_key');
    const other = 'INSERT INTO approval.signature SELECT part_id, ordinal, $2::uuid, role, content_hash, signed_at FROM approval.signature WHERE part_id = $1';
    await expect(change(other, randomUUID())).rejects.toThrow('signature_pkey');
    await expect(change(`UPDATE approval.part SET status = 'granted' WHERE id = $1`)).rejects.toThrow('check constraint');
    await expect(change('UPDATE approval.part SET signed_by = signed_by || $2::uuid WHERE id = $1', wish.submittedBy)).rejects.toThrow('check constraint');
  });

  it('answers the same key with the same answer, and counts it once', async () => {
    const { wishId, part } = await anEmergencyToSign();
    const key = randomUUID();
    const send = () => desk.process.as(approver)<unknown>(
      'POST', `/api/cases/${wishId}/parts/${part.partId}/signatures`, { contentHash: part.contentHash }, key,
    );
    const [one, two] = await Promise.all([send(), send()]);
    expect(one?.body).toEqual(two?.body);
    expect(await desk.eventsOf(wishId, DecisionSignedV1)).toHaveLength(1);
  });
});
