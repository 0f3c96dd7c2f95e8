import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform';
import { eventually } from '../../../../test/support/eventually.js';
import { ADisbursement } from '../../testing/a-disbursement.js';
import { aGrant, aPayee, WANJIANG_POT } from '../../testing/a-grant.js';
import { BankProcess } from '../../testing/bank-process.js';
import type { LedgerCheck } from '../check-ledger/ledger-check.js';

const auditor: Actor = { accountId: '00000000-0000-4000-8000-00000000000a', roles: ['auditor'], towns: ['*'] };
const PAYOUTS = 200;
/** Accounts ending in these digits meet these moods; all others are paid at once. */
const MOODS: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ['1', 'reject', { code: 'name-mismatch' }],
  ['2', 'timeout-then-settle', {}],
  ['3', 'pending-then-settle', {}],
  ['4', 'return-later', { code: 'account-frozen' }],
  ['5', 'timeout-then-nothing', { times: 25 }],
];

/** mulberry32: the same amounts and accounts in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('A bank of many moods', () => {
  let bank: BankProcess;
  let one: ADisbursement;

  beforeAll(async () => {
    bank = await BankProcess.start();
    one = await ADisbursement.start(bank.environment());
    await one.fund(WANJIANG_POT, 1_000_000_000);
    for (const [ending, mood, more] of MOODS) await bank.mood(mood, { ...more, forAccountsEndingWith: ending });
  });
  afterAll(async () => {
    await one?.stop();
    await bank?.stop();
  });

  const check = async () => (await one.process.as(auditor)<LedgerCheck>('GET', '/api/ledger/check')).body;

  it(`and our ledger agree to the fen after ${PAYOUTS} payouts, and nobody is paid twice`, async () => {
    const roll = random(20_211_015);
    const payees = Array.from({ length: PAYOUTS }, () => aPayee({ account: `62000000${Math.floor(roll() * 1e8)}` }));
    const grants = payees.map((payee) => aGrant({ amountFen: 1 + Math.floor(roll() * 3_000_000) }, payee));
    for (let i = 0; i < PAYOUTS; i += 20) {
      await one.grant(grants.slice(i, i + 20), (j) => payees[i + j] ?? aPayee());
    }
    await eventually(
      async () => {
        await one.askNow();
        const [open] = await one.rows<{ n: number }>(
          `SELECT count(*)::int AS n FROM disbursement.payout WHERE status NOT IN ('settled', 'returned')`,
        );
        return open?.n === 0 && (await bank.book()).every((line) => line.state !== 'pending') && (await check()).ok;
      },
      { failsWith: 'some payouts never found their end', withinMs: 50_000, everyMs: 500 },
    );

    const ours = await one.rows<{ reference: string; status: string; amount: number }>(
      'SELECT reference, status, amount_fen::float8 AS amount FROM disbursement.payout',
    );
    const theirs = new Map((await bank.book()).map((line) => [line.reference, line]));
    expect(ours).toHaveLength(PAYOUTS);
    expect(theirs.size).toBe(PAYOUTS);
    for (const { reference, status, amount } of ours) {
      const line = theirs.get(reference);
      expect(line?.amountFen).toBe(amount);
      expect(status).toBe(line?.state === 'rejected' ? 'returned' : line?.state);
    }
    const states = new Set((await bank.book()).map((line) => line.state));
    expect([...states].sort()).toEqual(['rejected', 'returned', 'settled']);
  }, 60_000);

  it('and our ledger are found apart when one fen is missing (negative control)', async () => {
    await one.rows('ALTER TABLE disbursement.payout DISABLE TRIGGER payout_order_stays');
    await one.rows(`UPDATE disbursement.payout SET amount_fen = amount_fen + 1
      WHERE id = (SELECT id FROM disbursement.payout WHERE status = 'settled' LIMIT 1)`);

    expect(await check()).toMatchObject({ ok: false, ledger: { settledOffLedgerFen: 1 }, bank: { differenceFen: 1 } });
  });
});
