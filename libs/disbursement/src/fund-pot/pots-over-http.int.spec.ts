import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '#platform';
import { ADisbursement } from '../../testing/a-disbursement.js';
import { aGrant, WANJIANG, WANJIANG_POT } from '../../testing/a-grant.js';
import { BankProcess } from '../../testing/bank-process.js';

const anActor = (role: Role, ...towns: string[]): Actor => ({ accountId: randomUUID(), roles: [role], towns });
const cashier = anActor('cashier', '*');
const elsewhere = '441900003';

interface Pot {
  readonly potId: string;
  readonly balanceFen: number;
  readonly availableFen: number;
}
interface Problem {
  readonly code: string;
}

describe('Money over HTTP', () => {
  let bank: BankProcess;
  let one: ADisbursement;

  beforeAll(async () => {
    bank = await BankProcess.start();
    one = await ADisbursement.start(bank.environment());
  });
  afterAll(async () => {
    await one?.stop();
    await bank?.stop();
  });

  const fund = (potId: string, body: object, actor = cashier, key?: string) =>
    one.process.as(actor)<Problem>('POST', `/api/pots/${potId}/funding`, body, key);

  it('a payout that waits goes out as soon as the cashier funds its pot', async () => {
    const grant = aGrant();
    await one.grant([grant]);
    expect(await one.statusOf(grant)).toBe('held');

    expect((await fund(WANJIANG_POT, { amountFen: 200_000, source: 'charity-day' })).status).toBe(201);
    await one.becomes(grant, 'settled');

    expect(await one.eventsOf(grant.wishId)).toEqual(['held', 'prepared', 'settled']);
    const { body } = await one.process.as(anActor('social-worker', WANJIANG))<object[]>('GET', `/api/payouts/${grant.wishId}`);
    expect(body).toEqual([expect.objectContaining({ status: 'settled', amountFen: 150_000, potId: WANJIANG_POT, fundSource: 'charity' })]);
    expect(JSON.stringify(body)).not.toMatch(/测试|6200000000001234/);
  });

  it('a pot is funded once however often the request is sent', async () => {
    const key = randomUUID();
    const before = await one.pot('relief:441900004');
    await Promise.all(Array.from({ length: 6 }, () => fund('relief:441900004', { amountFen: 7, source: 'town-budget' }, cashier, key)));

    expect((await one.pot('relief:441900004')).balance - before.balance).toBe(7);
  });

  it.each([
    ['charity money into a fiscal pot', 'relief:441900005', { amountFen: 1, source: 'donation' }, 422, 'disbursement.source-does-not-fit'],
    ['nothing', WANJIANG_POT, { amountFen: 0, source: 'donation' }, 422, 'platform.invalid-input'],
    ['half a fen', WANJIANG_POT, { amountFen: 0.5, source: 'donation' }, 422, 'platform.invalid-input'],
    ['money from nowhere', WANJIANG_POT, { amountFen: 1, source: 'somewhere' }, 422, 'platform.invalid-input'],
    ['a pot that does not exist', 'charity:441900120', { amountFen: 1, source: 'donation' }, 404, 'disbursement.pot-not-found'],
  ])('refuses to fund %s', async (_, potId, body, status, code) => {
    const answer = await fund(potId, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('a cashier of one town funds neither another town nor the city', async () => {
    const own = anActor('cashier', elsewhere);
    const body = { amountFen: 1, source: 'donation' };
    expect((await fund(WANJIANG_POT, body, own)).status).toBe(403);
    expect((await fund('charity:city', body, own)).status).toBe(403);
    expect((await fund(`charity:${elsewhere}`, body, own)).status).toBe(201);
  });

  it('shows an account the pots of its towns and no others', async () => {
    const town = await one.process.as(anActor('federation-approver', WANJIANG))<Pot[]>('GET', '/api/pots');
    expect(town.body.map((pot) => pot.potId)).toEqual([WANJIANG_POT, `relief:${WANJIANG}`]);
    const city = await one.process.as(anActor('supervisor', '*'))<Pot[]>('GET', '/api/pots');
    expect(city.body).toHaveLength(67);
  });

  it.each([
    ['GET', '/api/pots', 'social-worker'],
    ['GET', '/api/ledger/check', 'federation-approver'],
    ['GET', `/api/payouts/${randomUUID()}`, 'donor'],
    ['POST', `/api/pots/${WANJIANG_POT}/funding`, 'supervisor'],
  ] as const)('%s %s is closed to a %s and to nobody signed in', async (method, path, role) => {
    const body = method === 'POST' ? { amountFen: 1, source: 'donation' } : undefined;
    expect((await one.process.as(anActor(role, '*'))(method, path, body)).status).toBe(403);
    expect((await one.process.as()(method, path, body)).status).toBe(401);
  });

  it('hides payouts of other towns, and knows none of a wish without', async () => {
    const grant = aGrant();
    await one.grant([grant]);
    const { body } = await one.process.as(anActor('social-worker', elsewhere))<Problem>('GET', `/api/payouts/${grant.wishId}`);
    expect(body.code).toBe('platform.outside-your-towns');
    expect((await one.process.as(cashier)('GET', `/api/payouts/${randomUUID()}`)).body).toEqual([]);
  });

  it('the books agree with each other and with the bank', async () => {
    const { body } = await one.process.as(anActor('auditor', '*'))<object>('GET', '/api/ledger/check');
    expect(body).toMatchObject({
      ok: true,
      ledger: { ledgerSumFen: 0, unbalancedTransactions: 0, potsOffLedger: 0, overdrawnPots: 0, settledOffLedgerFen: 0, reservedOffLedgerFen: 0 },
      bank: { answered: true, differenceCount: 0, differenceFen: 0 },
    });
    expect((await one.process.as(anActor('auditor', WANJIANG))('GET', '/api/ledger/check')).status).toBe(403);
  });

  it('the check is not ok when a pot differs from its entries (negative control)', async () => {
    await one.rows(`UPDATE disbursement.pot SET balance_fen = balance_fen + 1 WHERE id = 'charity:city'`);
    const { body } = await one.process.as(cashier)<object>('GET', '/api/ledger/check');
    expect(body).toMatchObject({ ok: false, ledger: { potsOffLedger: 1 } });
    await one.rows(`UPDATE disbursement.pot SET balance_fen = balance_fen - 1 WHERE id = 'charity:city'`);
  });

  it('the check is not ok while the bank does not answer', async () => {
    await bank.die();
    const { body } = await one.process.as(cashier)<object>('GET', '/api/ledger/check');
    expect(body).toMatchObject({ ok: false, bank: { answered: false, bankSettledFen: null } });
  });
});
