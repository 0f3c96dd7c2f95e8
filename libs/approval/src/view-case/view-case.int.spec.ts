import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform';
import { aMetPolicy, anAssessedWish, anEmergency, aWishForAFan } from '../../testing/an-assessed-wish.js';
import { anAccount, ApprovalDesk, PAYEE, type Problem, WANJIANG } from '../../testing/approval-desk.js';
import type { WorklistLine } from '../view-worklist/worklist.js';

const SHILONG = '441900102';

describe('Looking at cases', () => {
  let desk: ApprovalDesk;
  const approver = anAccount('federation-approver');
  const checker = anAccount('federation-checker');

  beforeAll(async () => {
    desk = await ApprovalDesk.open();
  });
  afterAll(() => desk?.close());

  const list = async (actor: Actor, query = '') =>
    (await desk.process.as(actor)<WorklistLine[]>('GET', `/api/cases${query}`)).body;
  const idsOf = (lines: WorklistLine[]) => lines.map((line) => line.wishId);

  it('shows exactly what would be signed, the payee masked', async () => {
    const wish = anEmergency({ met: [aMetPolicy('MZ-06', { coversAsk: true, amountFen: 3_000_000 })], missing: ['p1.med_oop'] });
    await desk.assess(wish);
    await desk.sign(approver, wish.wishId, await desk.partOf(wish.wishId, 'cash'));
    const page = await desk.caseOf(wish.wishId, approver);

    expect(page).toMatchObject({
      main: 'FAST_TRACK', clock: 'emergency', dueAt: '2021-10-16T02:00:00.000Z', proposedFen: 3_000_000,
      remainingFen: 57_000_000, reasons: ['danger', 'urgent-relief-met'], missing: ['p1.med_oop'],
      policies: [{ policy: 'MZ-06', amountFen: 3_000_000 }],
    });
    expect(page.parts).toMatchObject([{
      kind: 'cash', purpose: 'FAST_TRACK', amountFen: 3_000_000, potId: 'charity:441900005', needed: 2,
      payee: { kind: 'self', name: '演**', bank: '演示银行东城支行', accountTail: '0017' },
      contentHash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      signatures: [{ role: 'federation-approver', yours: true }], standBack: 'approval.already-signed',
    }]);
    expect((await desk.caseOf(wish.wishId, checker)).parts).toMatchObject([{ standBack: null, signatures: [{ yours: false }] }]);
    for (const hidden of [PAYEE.name, PAYEE.account]) expect(JSON.stringify(page)).not.toContain(hidden);
  });

  it('keeps nothing about people in its tables and events', async () => {
    const wish = anEmergency();
    await desk.assess(wish);
    await desk.grant(wish.wishId);
    const stored = JSON.stringify([
      await desk.rows('SELECT * FROM approval.case_file'), await desk.rows('SELECT * FROM approval.part'),
      await desk.rows('SELECT * FROM approval.signature'), await desk.rows('SELECT envelope FROM approval.outbox'),
      await desk.rows('SELECT body FROM approval.idempotency'),
    ]);
    expect(stored).toContain(wish.wishId);
    for (const hidden of [PAYEE.name, PAYEE.account]) expect(stored).not.toContain(hidden);
  });

  it('is for accounts of the town, in the roles that decide or watch', async () => {
    const wish = aWishForAFan();
    await desk.assess(wish);
    const look = async (actor?: Actor) => {
      const { status, body } = await desk.process.as(actor)<Problem>('GET', `/api/cases/${wish.wishId}`);
      return status === 200 ? 200 : body.code;
    };
    for (const role of ['town-officer', 'federation-approver', 'federation-checker', 'social-worker', 'auditor'] as const) {
      expect(await look(anAccount(role))).toBe(200);
      expect(await look(anAccount(role, [SHILONG]))).toBe('platform.outside-your-towns');
    }
    expect(await look(anAccount('donor', ['*']))).toBe('platform.not-allowed');
    expect(await look()).toBe('platform.not-signed-in');
    expect((await list(anAccount('auditor', [SHILONG]), '?status=all')).length).toBe(0);
  });

  it('lists by time left, page by page', async () => {
    const town = '441900003';
    const days = [3, 1, 2, 1, 5];
    const wishes = days.map((day) => anEmergency({ town, registeredAt: new Date(Date.UTC(2021, 9, day)) }));
    await desk.assess(...wishes);
    const officer = anAccount('town-officer', [town]);
    const all = await list(officer);
    expect(all.map((line) => String(line.dueAt).slice(0, 10))).toEqual(['2021-10-02', '2021-10-02', '2021-10-03', '2021-10-04', '2021-10-06']);

    const first = await list(officer, '?limit=2');
    const second = await list(officer, `?limit=2&after=${first[1]?.wishId}`);
    const third = await list(officer, `?limit=2&after=${second[1]?.wishId}`);
    expect(idsOf([...first, ...second, ...third])).toEqual(idsOf(all));
    expect((await desk.process.as(officer)('GET', '/api/cases?limit=101')).status).toBe(422);
  });

  it('finds what waits for this very person', async () => {
    const town = SHILONG;
    const worker = anAccount('social-worker', [town]);
    const cash = anEmergency({ town, submittedBy: worker.accountId });
    const fan = aWishForAFan({ town });
    const done = anAssessedWish({ town, category: 'N19', ask: 'information', amountFen: 0 });
    await desk.assess(cash, fan, done);
    const mine = async (actor: Actor) => new Set(idsOf(await list(actor, '?status=mine')));
    const [first, second] = [anAccount('federation-checker', [town]), anAccount('federation-approver', [town])];

    expect(await mine(anAccount('town-officer', [town]))).toEqual(new Set([fan.wishId]));
    expect(await mine(first)).toEqual(new Set([cash.wishId]));
    await desk.sign(first, cash.wishId, await desk.partOf(cash.wishId, 'cash'));
    expect(await mine(first)).toEqual(new Set());
    expect(await mine(second)).toEqual(new Set([cash.wishId, fan.wishId]));
    expect(await mine(worker)).toEqual(new Set([cash.wishId]));
    expect(await mine({ ...second, accountId: worker.accountId })).toEqual(new Set([fan.wishId]));
    expect(idsOf(await list(second, '?status=open')).sort()).toEqual([cash.wishId, fan.wishId].sort());
    expect(await list(second, '?status=all')).toHaveLength(3);
    const [line] = (await list(second)).filter((one) => one.wishId === cash.wishId);
    expect(line).toMatchObject({ signatures: 1, needed: 2, openParts: 1, main: 'FAST_TRACK' });
    expect(idsOf(await list(anAccount('supervisor', [WANJIANG])))).not.toContain(cash.wishId);
  });
});
