import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { donor, HUMEN, worker } from '../../testing/needs.js';
import { PoolProcess, upTo } from '../../testing/pool-process.js';
import { demoMembers } from '../seed-demo-pool/demo-pool.js';

const memberOutside = (town: string) =>
  donor(demoMembers().find((one) => one.level === 'town' && !one.towns.includes(town))?.number ?? 0);

describe('Claiming a need', () => {
  let pool: PoolProcess;

  beforeAll(async () => {
    pool = await PoolProcess.start();
  });
  afterAll(() => pool?.stop());

  it('gives one unit to one of 64 who claim it at the same time, and shows the others needs like it (K3)', async () => {
    const needId = await pool.openOne({ category: 'N03', item: 'study-desk' });
    await pool.open(...upTo(4).map(() => ({ category: 'N03' })));

    const answers = await Promise.all(upTo(64).map((i) => pool.claim(needId, donor(1 + (i % 3)))));

    const lost = answers.filter((answer) => answer.status === 409);
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(lost).toHaveLength(63);
    for (const { body } of lost) {
      expect(body.code).toBe('donor-pool.need-already-claimed');
      expect(Object.keys(body.params)).toEqual(['left', 'similar1', 'similar2', 'similar3']);
      expect(Object.values(body.params)).not.toContain(needId);
    }
    expect(await pool.eventsOf(needId)).toEqual(['need-claimed']);
    expect(await pool.reader.rows('SELECT 1 FROM donor_pool.claim WHERE need_id = $1', [needId])).toHaveLength(1);
  });

  it('would let 16 take one unit by reading first: then only the constraint of the table stops 15', async () => {
    const needId = await pool.openOne({ category: 'N16' });
    const seen = await Promise.all(upTo(16).map(() => pool.need(needId)));

    const outcomes = await Promise.allSettled(
      seen
        .filter((one) => one?.open_qty === 1)
        .map(() => pool.reader.rows('UPDATE donor_pool.need SET open_qty = open_qty - 1 WHERE id = $1', [needId])),
    );

    expect(outcomes).toHaveLength(16);
    const refused = outcomes.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(15);
    expect(String(refused[0]?.reason)).toContain('need_open_qty_check');
  });

  it('never takes more than there is when 40 take parts of 25 units', async () => {
    const needId = await pool.openOne({ quantity: 25, valueFen: 375_000 });

    const answers = await Promise.all(
      upTo(40).map((i) => pool.claim(needId, donor(1 + (i % 3)), { quantity: 1 + (i % 3) })),
    );

    const taken = answers.filter((one) => one.status === 201).reduce((sum, { body }) => sum + body.quantity, 0);
    expect(await pool.need(needId)).toMatchObject({ open_qty: 25 - taken });
    expect(taken).toBeGreaterThanOrEqual(23);
    expect(taken).toBeLessThanOrEqual(25);
  });

  it('takes the unit from an offer once, and stands beside the offers when they have too few', async () => {
    const actor = donor(2);
    const venue = `FROM donor_pool.offer WHERE member_id = $1 AND resource = 'R09'`;
    await pool.reader.rows(
      `UPDATE donor_pool.offer SET remaining_qty = 1 WHERE member_id = $1 AND resource = 'R09'`,
      [actor.memberId],
    );
    const needs = await pool.open(...upTo(8).map(() => ({ category: 'N14', item: 'shelter-tonight' })));

    await Promise.all(needs.map(({ needId }) => pool.claim(needId, actor)));

    const rows = await pool.reader.rows<{ offer_id: string | null }>(
      'SELECT offer_id FROM donor_pool.claim WHERE need_id = ANY($1)',
      [needs.map((need) => need.needId)],
    );
    expect(rows).toHaveLength(8);
    expect(rows.filter((row) => row.offer_id !== null)).toHaveLength(1);
    expect(await pool.reader.rows(`SELECT remaining_qty ${venue}`, [actor.memberId])).toEqual([{ remaining_qty: 0 }]);
  });

  it('happens once for one Idempotency-Key', async () => {
    const needId = await pool.openOne({ quantity: 4 });
    const [actor, key] = [donor(1), randomUUID()];

    const answers = await Promise.all(upTo(6).map(() => pool.claim(needId, actor, { quantity: 1 }, key)));

    expect(new Set(answers.map(({ body }) => body.claimId)).size).toBe(1);
    expect(await pool.need(needId)).toMatchObject({ open_qty: 3 });
  });

  it('leaves nothing behind when its last step fails', async () => {
    const needId = await pool.openOne();
    const before = await pool.units();
    await pool.reader.rows('ALTER TABLE donor_pool.claim ADD CONSTRAINT broken CHECK (quantity > 1) NOT VALID');

    expect((await pool.claim(needId, donor(1))).status).toBe(500);
    await pool.reader.rows('ALTER TABLE donor_pool.claim DROP CONSTRAINT broken');

    expect(await pool.need(needId)).toMatchObject({ open_qty: 1 });
    expect([await pool.eventsOf(needId), await pool.units()]).toEqual([[], before]);
    expect((await pool.claim(needId, donor(1))).status).toBe(201);
  });

  describe('is refused', () => {
    it.each([
      { who: 'a social worker', actor: () => worker(HUMEN), code: 'platform.not-allowed' },
      { who: 'a donor without a member', actor: () => ({ ...donor(1), memberId: undefined }), code: 'donor-pool.not-a-member' },
      { who: 'a donor of an unknown member', actor: () => donor(9_999), code: 'donor-pool.not-a-member' },
      { who: 'a member of another town', actor: () => memberOutside(HUMEN), code: 'donor-pool.outside-your-area' },
    ])('to $who', async ({ actor, code }) => {
      const answer = await pool.claim(await pool.openOne(), actor());

      expect([answer.status, answer.body.code]).toEqual([403, code]);
    });

    it('to a member that is paused', async () => {
      await pool.reader.rows(`UPDATE donor_pool.member SET status = 'paused' WHERE number = 14`);

      expect((await pool.claim(await pool.openOne(), donor(14))).body.code).toBe('donor-pool.not-a-member');
    });

    it.each([0, 1_001, 1.5, '2'])('for a quantity of %p', async (quantity) => {
      expect((await pool.claim(await pool.openOne(), donor(1), { quantity })).status).toBe(422);
    });

    it('for more than is left, naming what is left', async () => {
      const answer = await pool.claim(await pool.openOne({ quantity: 2 }), donor(1), { quantity: 3 });

      expect([answer.status, answer.body.params.left]).toEqual([409, 2]);
    });

    it('for a need that does not exist', async () => {
      expect((await pool.claim(randomUUID(), donor(1))).body.code).toBe('donor-pool.need-not-found');
    });
  });
});
