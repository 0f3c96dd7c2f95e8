import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CashGrantedV1 } from '#contracts';
import { TOWNS } from '#kernel';
import { Inbox, seal, UnitOfWork } from '#platform';
import { ADisbursement } from '../../testing/a-disbursement.js';
import { aGrant, aPayee } from '../../testing/a-grant.js';
import { OnCashGranted } from './on-cash-granted.consumer.js';
import { RetryHeldWorker } from '../retry-held/retry-held.worker.js';

const ONE_PERSON = '00000000-0000-4000-8000-000000000001';

describe('Reserving pots', () => {
  let one: ADisbursement;
  let used = 0;

  beforeAll(async () => {
    // Nobody sends here: what becomes ready stays so.
    one = await (await ADisbursement.start()).rest();
  });
  afterAll(() => one.stop());

  /** A pot that no other test uses. */
  const freshPot = async (amountFen: number) => {
    const town = TOWNS[used++]?.code ?? '';
    const potId = `charity:${town}`;
    if (amountFen > 0) await one.fund(potId, amountFen);
    return { town, potId };
  };

  it('prepares a payout once when the same event arrives twice at the same time', async () => {
    const grant = aGrant(await freshPot(1_000_000));
    await one.sealPayees([grant]);
    const envelope = seal(CashGrantedV1, grant, new Date());
    const inbox = one.process.app.get(Inbox);
    const consumer = one.process.app.get(OnCashGranted);
    await Promise.all([inbox.deliver(consumer, [envelope]), inbox.deliver(consumer, [envelope])]);

    expect(await one.eventsOf(grant.wishId)).toEqual(['prepared']);
    expect(await one.pot(grant.potId)).toEqual({ balance: 1_000_000, reserved: 150_000 });
  });

  it('prepares a payout once when the same grant comes in several events, in one batch and in the next', async () => {
    const fresh = aGrant({ potId: 'charity:city' });
    await one.fund('charity:city', 1_000_000);
    await one.sealPayees([fresh]);
    await one.deliver(fresh, fresh);
    await one.deliver(fresh);

    expect(await one.eventsOf(fresh.wishId)).toEqual(['prepared']);
    expect((await one.pot('charity:city')).reserved).toBe(150_000);
  });

  it('leaves nothing behind when the batch fails', async () => {
    const pot = await freshPot(1_000_000);
    const grants = [aGrant(pot), aGrant({ ...pot, signedBy: [ONE_PERSON, ONE_PERSON] })];
    await one.sealPayees(grants);

    await expect(one.deliver(...grants)).rejects.toMatchObject({ code: 'disbursement.signed-by-one-person' });

    expect(await one.pot(pot.potId)).toEqual({ balance: 1_000_000, reserved: 0 });
    expect(await one.statusOf(grants[0] as CashGrantedV1)).toBeUndefined();
    expect(await one.eventsOf(grants[0]?.wishId ?? '')).toEqual([]);
  });

  it('holds a payout whose payee is no longer the one that was signed', async () => {
    const grant = aGrant(await freshPot(1_000_000));
    await one.grant([grant], () => aPayee({ account: '6200000000009999' }));

    expect(await one.statusOf(grant)).toBe('held');
    expect(await one.rows('SELECT held_reason FROM disbursement.payout WHERE grant_id = $1', [grant.grantId])).toEqual([
      { held_reason: 'content-changed' },
    ]);
    expect((await one.pot(grant.potId)).reserved).toBe(0);
  });

  it('pays a grant that was signed again after its payee had changed', async () => {
    const pot = await freshPot(1_000_000);
    const changed = aPayee({ account: '6200000000009999' });
    const first = aGrant(pot);
    await one.grant([first], () => changed);
    const signedAgain = aGrant({ ...pot, wishId: first.wishId, grantId: first.grantId, grantedAt: new Date(Date.now() + 1_000).toISOString() }, changed);
    await one.deliver(signedAgain);

    expect(await one.eventsOf(first.wishId)).toEqual(['held', 'prepared']);
  });

  it('holds what does not fit, in order, and goes on once when the pot is funded', async () => {
    const pot = await freshPot(400_000);
    const grants = [150_000, 300_000, 250_000].map((amountFen) => aGrant({ ...pot, amountFen }));
    await one.grant(grants);
    expect(await Promise.all(grants.map((grant) => one.statusOf(grant)))).toEqual(['ready', 'held', 'ready']);

    await one.fund(pot.potId, 300_000);
    const retry = one.process.app.get(RetryHeldWorker);
    await Promise.all([retry.runOnce(), retry.runOnce(), retry.runOnce()]);

    expect(await one.eventsOf(grants[1]?.wishId ?? '')).toEqual(['held', 'prepared']);
    expect(await one.pot(pot.potId)).toEqual({ balance: 700_000, reserved: 700_000 });
  });

  it('gives exactly 100 of 400 takers at once a pot of 100 units', async () => {
    const pot = await freshPot(100 * 150_000);
    const grants = Array.from({ length: 400 }, () => aGrant(pot));
    await one.sealPayees(grants);
    await Promise.all(grants.map((grant) => one.deliver(grant)));

    const states = await one.rows(
      'SELECT status, count(*)::int AS n FROM disbursement.payout WHERE pot_id = $1 GROUP BY status ORDER BY status', [pot.potId],
    );
    expect(states).toEqual([{ status: 'held', n: 300 }, { status: 'ready', n: 100 }]);
    expect(await one.pot(pot.potId)).toEqual({ balance: 15_000_000, reserved: 15_000_000 });
  });

  describe('read-then-write (negative control)', () => {
    const NAIVE_POTS = 'CREATE TABLE disbursement.naive_pot AS SELECT * FROM disbursement.pot WHERE false';

    /** What the handler does not do: look whether there is enough, then take it. */
    const takeNaively = async (table: string, potId: string): Promise<'taken' | 'refused' | 'too-late'> => {
      const [pot] = await one.rows<{ free: number }>(
        `SELECT (balance_fen - reserved_fen)::float8 AS free, pg_sleep(0.002) FROM ${table} WHERE id = $1`, [potId],
      );
      if ((pot?.free ?? 0) < 150_000) return 'too-late';
      const update = `UPDATE ${table} SET reserved_fen = reserved_fen + 150000 WHERE id = $1`;
      return one.rows(update, [potId]).then(() => 'taken' as const, () => 'refused' as const);
    };
    const race = (table: string, potId: string) => Promise.all(Array.from({ length: 400 }, () => takeNaively(table, potId)));

    it('overspends a pot without guards', async () => {
      await one.rows(NAIVE_POTS);
      await one.rows(`INSERT INTO disbursement.naive_pot VALUES ('naive', 'charity', NULL, 15000000, 0)`);

      const taken = (await race('disbursement.naive_pot', 'naive')).filter((outcome) => outcome === 'taken');

      expect(taken.length).toBeGreaterThan(100);
    });

    it('is stopped by the constraint of the real pots', async () => {
      const { potId } = await freshPot(100 * 150_000);

      const outcomes = await race('disbursement.pot', potId);

      expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(100);
      expect(outcomes).toContain('refused');
    });
  });

  it('takes a batch of a thousand in as many statements as a batch of two', async () => {
    const statements = async (count: number) => {
      const pot = await freshPot(count * 150_000);
      const grants = Array.from({ length: count }, () => aGrant(pot));
      await one.sealPayees(grants);
      const asked = jest.spyOn(one.process.app.get(UnitOfWork), 'query');
      const changed = jest.spyOn(one.process.app.get(UnitOfWork), 'change');
      await one.deliver(...grants);
      const calls = asked.mock.calls.length + changed.mock.calls.length;
      asked.mockRestore();
      changed.mockRestore();
      expect((await one.pot(pot.potId)).reserved).toBe(count * 150_000);
      return calls;
    };

    expect(await statements(1_000)).toBe(await statements(2));
  });
});
