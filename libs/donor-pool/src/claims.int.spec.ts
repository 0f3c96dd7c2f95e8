import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { donor, HOUJIE, HUMEN, worker } from '../testing/needs.js';
import { PoolProcess, upTo } from '../testing/pool-process.js';
import { ExpireClaims } from './expire-claims/expire-claims.command.js';
import { ExpireClaimsWorker } from './expire-claims/expire-claims.worker.js';

describe('The life of a claim', () => {
  let pool: PoolProcess;

  beforeAll(async () => {
    pool = await PoolProcess.start();
  });
  afterAll(() => pool?.stop());

  async function claimed(memberNumber = 1): Promise<{ needId: string; claimId: string }> {
    const needId = await pool.openOne();
    const { claimId } = (await pool.claim(needId, donor(memberNumber))).body;
    return { needId, claimId };
  }

  it('goes from the board to the family: claimed, delivered, received', async () => {
    const needId = await pool.openOne();
    const before = await pool.units();

    const { status, body } = await pool.claim(needId, donor(1));
    expect(status).toBe(201);
    expect(body).toMatchObject({ needId, status: 'reserved', quantity: 1 });
    expect(await pool.need(needId)).toMatchObject({ status: 'claimed', open_qty: 0 });
    expect((await pool.act(body.claimId, 'delivery', donor(1))).status).toBe(200);
    expect((await pool.act(body.claimId, 'receipt', worker(HUMEN))).status).toBe(200);

    expect(await pool.need(needId)).toMatchObject({ status: 'fulfilled', received_qty: 1 });
    expect(await pool.eventsOf(needId)).toEqual(['need-claimed', 'need-delivered', 'need-fulfilled']);
    expect(await pool.units()).toBe(before);
  });

  it('fulfils a need only when every part was received, and says so once', async () => {
    const needId = await pool.openOne({ quantity: 3, valueFen: 45_000 });
    const parts = await Promise.all([1, 2, 3].map((n) => pool.claim(needId, donor(n), { quantity: 1 })));
    await Promise.all(parts.map(({ body }, i) => pool.act(body.claimId, 'delivery', donor(i + 1))));

    await Promise.all(parts.slice(0, 2).map(({ body }) => pool.act(body.claimId, 'receipt', worker(HUMEN))));
    expect(await pool.need(needId)).toMatchObject({ status: 'claimed', received_qty: 2 });
    const last = parts[2]?.body.claimId ?? '';
    const answers = await Promise.all(upTo(8).map(() => pool.act(last, 'receipt', worker(HUMEN))));

    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(await pool.need(needId)).toMatchObject({ status: 'fulfilled', received_qty: 3 });
    expect((await pool.eventsOf(needId)).filter((type) => type === 'need-fulfilled')).toHaveLength(1);
  });

  it('is delivered once when the member says so many times at the same moment', async () => {
    const { needId, claimId } = await claimed();

    const answers = await Promise.all(upTo(8).map(() => pool.act(claimId, 'delivery', donor(1))));

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
    expect(await pool.eventsOf(needId)).toEqual(['need-claimed', 'need-delivered']);
  });

  it('gives its units back once however often it is released, and that member is asked no more', async () => {
    const needId = await pool.openOne();
    const before = await pool.units();
    const { body } = await pool.claim(needId, donor(1));
    const asked = 'UPDATE donor_pool.need SET proposed_member_id = $2 WHERE id = $1';
    await pool.reader.rows(asked, [needId, donor(1).memberId]);

    const answers = await Promise.all(upTo(8).map(() => pool.act(body.claimId, 'release', donor(1))));

    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(await pool.need(needId)).toEqual({ status: 'open', open_qty: 1, received_qty: 0, proposed_member_id: null });
    expect(await pool.eventsOf(needId)).toEqual(['need-claimed', 'claim-released']);
    expect(await pool.units()).toBe(before);
    expect((await pool.claim(needId, donor(2))).status).toBe(201);
  });

  it('ends after 72 hours, once, however many workers look, and not before', async () => {
    const { needId, claimId } = await claimed();
    const commands = pool.running.app.get(CommandBus, { strict: false });
    const worked = pool.running.app.get(ExpireClaimsWorker);
    await worked.runOnce();
    expect(await pool.need(needId)).toMatchObject({ status: 'claimed' });
    await pool.makeOverdue(claimId);

    await Promise.all(upTo(6).map(() => commands.execute(new ExpireClaims(10))));

    expect(await pool.need(needId)).toMatchObject({ status: 'open', open_qty: 1 });
    expect(await pool.eventsOf(needId)).toEqual(['need-claimed', 'claim-released']);
    expect((await pool.act(claimId, 'delivery', donor(1))).body.code).toBe('donor-pool.claim-has-moved-on');
  });

  it('is either delivered or given back when both happen at the same time', async () => {
    const claims = await Promise.all(upTo(10).map(() => claimed()));
    await Promise.all(claims.map(({ claimId }) => pool.makeOverdue(claimId)));

    await Promise.all([
      ...claims.map(({ claimId }) => pool.act(claimId, 'delivery', donor(1))),
      pool.running.app.get(ExpireClaimsWorker).runOnce(),
    ]);

    for (const { needId, claimId } of claims) {
      const row = await pool.reader.first<{ status: string }>('SELECT status FROM donor_pool.claim WHERE id = $1', [claimId]);
      const delivered = row?.status === 'delivered';
      expect(await pool.eventsOf(needId)).toEqual(['need-claimed', delivered ? 'need-delivered' : 'claim-released']);
      expect(await pool.need(needId)).toMatchObject({ open_qty: delivered ? 0 : 1 });
    }
  });

  it('takes 30 overdue parts of the same needs back in several batches at once without a deadlock', async () => {
    const needs = await pool.open(...upTo(6).map(() => ({ quantity: 5, valueFen: 75_000 })));
    const parts = await Promise.all(
      needs.flatMap(({ needId }) => upTo(5).map((i) => pool.claim(needId, donor(1 + (i % 3)), { quantity: 1 }))),
    );
    await Promise.all(parts.map(({ body }) => pool.makeOverdue(body.claimId)));
    const commands = pool.running.app.get(CommandBus, { strict: false });

    const taken = await Promise.all(upTo(8).map(() => commands.execute(new ExpireClaims(4))));

    expect(taken.reduce((sum, one) => sum + one, 0)).toBe(30);
    for (const { needId } of needs) expect(await pool.need(needId)).toMatchObject({ status: 'open', open_qty: 5 });
  });

  it('is closed to a worker of another town, to another member, and to a receipt before delivery', async () => {
    const { claimId } = await claimed();

    expect((await pool.act(claimId, 'receipt', worker(HOUJIE))).body.code).toBe('platform.outside-your-towns');
    expect((await pool.act(claimId, 'receipt', donor(1))).body.code).toBe('platform.not-allowed');
    expect((await pool.act(claimId, 'delivery', donor(2))).body.code).toBe('donor-pool.not-your-claim');
    expect((await pool.act(claimId, 'receipt', worker(HUMEN))).body.code).toBe('donor-pool.claim-not-delivered');
  });
});
