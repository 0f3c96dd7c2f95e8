import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#platform';
import { ADisbursement } from '../../testing/a-disbursement.js';
import { aGrant } from '../../testing/a-grant.js';
import type { Posting } from '../domain/posting.js';
import { Ledger } from './ledger.js';

const POT = 'charity:441900003';

describe('The ledger', () => {
  let one: ADisbursement;
  let uow: UnitOfWork;

  beforeAll(async () => {
    one = await ADisbursement.start();
    uow = one.process.app.get(UnitOfWork);
    await one.fund(POT, 1_000_000);
  });
  afterAll(() => one.stop());

  const post = (...postings: Posting[]) => uow.run(() => one.process.app.get(Ledger).post(postings));
  const reserve = (amountFen: number, payoutId = randomUUID()): Posting => ({
    kind: 'reserve', potId: POT, amountFen, payoutId, source: null, at: new Date(),
  });
  /** Enters a transaction by hand, as an attacker or a bug would. */
  const enter = (...lines: [account: string, fen: number][]) =>
    uow.run(async () => {
      const id = randomUUID();
      await uow.query(
        `INSERT INTO disbursement.ledger_transaction (id, kind, source, recorded_at) VALUES ($1, 'funding', 'opening', now())`, [id],
      );
      for (const [i, [account, fen]] of lines.entries()) {
        await uow.query('INSERT INTO disbursement.ledger_entry VALUES ($1, $2, $3, $4, $5)', [id, i + 1, POT, account, fen]);
      }
    });

  it('takes entries in any order as long as they sum to 0 at the commit', async () => {
    await expect(enter(['source', -7], ['available', 3], ['available', 4])).resolves.toBeUndefined();
  });

  it.each([
    [[['source', -100], ['available', 99]]],
    [[['available', 100]]],
  ] as [[string, number][]][])('refuses %j at the commit', async (lines) => {
    await expect(enter(...lines)).rejects.toMatchObject({ constraint: 'ledger_entries_sum_to_zero' });
  });

  it.each([
    'UPDATE disbursement.ledger_entry SET amount_fen = amount_fen + 1',
    'DELETE FROM disbursement.ledger_entry',
    'TRUNCATE disbursement.ledger_entry',
    `UPDATE disbursement.ledger_transaction SET source = 'donation'`,
    'DELETE FROM disbursement.ledger_transaction',
  ])('is append-only: %s is refused', async (statement) => {
    await expect(one.rows(statement)).rejects.toThrow('append-only');
  });

  it('never moves more than a pot has free, and then moves nothing', async () => {
    const before = await one.pot(POT);
    const free = before.balance - before.reserved;
    await expect(post(reserve(free), reserve(1))).rejects.toThrow('holds less');
    expect(await one.pot(POT)).toEqual(before);

    await post(reserve(free));
    expect(await one.pot(POT)).toEqual({ balance: before.balance, reserved: before.balance });
    await one.fund(POT, 1_000_000);
  });

  it('moves money for a payout once per kind', async () => {
    const payoutId = randomUUID();
    await post(reserve(10, payoutId));

    await expect(post(reserve(10, payoutId))).rejects.toThrow('ledger_transaction_once');
  });

  it.each([
    ['below 0', 'SET balance_fen = -1, reserved_fen = -1'],
    ['with more set aside than it holds', 'SET reserved_fen = balance_fen + 1'],
  ])('no pot can stand %s', async (_, change) => {
    await expect(one.rows(`UPDATE disbursement.pot ${change} WHERE id = $1`, [POT])).rejects.toThrow('violates check');
  });

  describe('and its payouts', () => {
    const held = aGrant({ town: '441900004', potId: 'charity:441900004' });
    beforeAll(() => one.grant([held]));
    const change = (what: string) => one.rows(`UPDATE disbursement.payout SET ${what} WHERE grant_id = $1`, [held.grantId]);

    it('move only along the states of the field', async () => {
      await expect(change(`status = 'settled', held_reason = NULL, settled_at = now(), bank_reference = 'B'`)).rejects.toThrow(
        'cannot go from held to settled',
      );
    });

    it.each(['amount_fen = 1', `pot_id = 'charity:city'`, 'reference = gen_random_uuid()', `content_hash = 'x'`])(
      'keep what was signed: %s is refused',
      async (what) => {
        await expect(change(what)).rejects.toThrow('append-only');
      },
    );

    it('stay', async () => {
      await expect(one.rows('DELETE FROM disbursement.payout')).rejects.toThrow('append-only');
    });

    it('are one live payout for each grant', async () => {
      const second = `INSERT INTO disbursement.payout (id, grant_id, wish_id, town, pot_id, route, amount_fen, content_hash,
          signed_by, granted_at, reference, status, held_reason)
        SELECT gen_random_uuid(), grant_id, wish_id, town, pot_id, route, amount_fen, content_hash, signed_by, now(),
          gen_random_uuid(), status, held_reason FROM disbursement.payout WHERE grant_id = $1`;
      await expect(one.rows(second, [held.grantId])).rejects.toThrow('payout_one_live_per_grant');
    });
  });
});
