import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform';
import { donor, HOUJIE, HUMEN, worker } from '../../testing/needs.js';
import { PoolProcess, upTo } from '../../testing/pool-process.js';
import { demoMembers } from '../seed-demo-pool/demo-pool.js';

type Line = Record<string, unknown> & { readonly needId: string; readonly claimId: string };

describe('What is shown of the pool', () => {
  let pool: PoolProcess;

  beforeAll(async () => {
    pool = await PoolProcess.start();
  });
  afterAll(() => pool?.stop());
  beforeEach(async () => {
    await pool.reader.rows('TRUNCATE donor_pool.claim, donor_pool.need');
  });

  const get = async (actor: Actor, path: string) => (await pool.running.as(actor)<Line[]>('GET', path)).body;
  it('is codes, a town and bands: no wish, no exact amount', async () => {
    const [need] = await pool.open({ valueFen: 15_000 });

    const [line] = await get(donor(1), '/api/needs');

    expect(Object.keys(line ?? {}).sort()).toEqual([
      'ageBand', 'category', 'item', 'needId', 'neededBy', 'openedAt', 'proposedToMe', 'publicId', 'quantity', 'quantityLeft',
      'status', 'town', 'urgent', 'valueBand',
    ]);
    expect(line).toMatchObject({ needId: need?.needId, valueBand: '100-500', ageBand: '60-79', neededBy: '2030-11-30' });
    expect(line?.publicId).toMatch(/^XY-\d{6}$/);
    expect(JSON.stringify(line)).not.toContain(need?.wishId);
  });

  it('comes in pages: danger first, then nearest deadline, none twice and none left out', async () => {
    await pool.open(
      ...upTo(7).map((i) => ({ neededBy: `2030-11-${10 + (i % 4)}`, urgent: i === 5 })),
    );

    const seen: Line[] = [];
    for (;;) {
      const after = seen.at(-1)?.needId;
      const page = await get(donor(1), `/api/needs?limit=3${after ? `&after=${after}` : ''}`);
      seen.push(...page);
      if (page.length < 3) break;
    }

    expect(seen).toHaveLength(7);
    expect(new Set(seen.map((line) => line.needId)).size).toBe(7);
    expect(seen[0]).toMatchObject({ urgent: true });
    const days = seen.slice(1).map((line) => String(line.neededBy));
    expect(days).toEqual([...days].sort());
  });

  it('can be narrowed by category and town', async () => {
    await pool.open({ category: 'N01', item: 'bedding' }, { town: HOUJIE }, {});

    expect(await get(donor(1), '/api/needs?category=N01')).toHaveLength(1);
    expect(await get(donor(1), `/api/needs?town=${HOUJIE}`)).toHaveLength(1);
    expect((await pool.running.as(donor(1))('GET', '/api/needs?category=N99')).status).toBe(422);
    expect((await pool.running.as(donor(1))('GET', '/api/needs?limit=101')).status).toBe(422);
  });

  it('is the own area of a town member and of a worker, and nothing to a stranger', async () => {
    const [here] = await pool.open({ town: HUMEN }, { town: HOUJIE });
    const number = demoMembers().find((one) => one.level === 'town' && one.towns.join() === HUMEN)?.number ?? 0;

    for (const actor of [donor(number), worker(HUMEN)]) {
      expect((await get(actor, '/api/needs')).map((line) => line.needId)).toEqual([here?.needId]);
    }
    expect((await pool.running.as()('GET', '/api/needs')).status).toBe(401);
    expect((await pool.running.as({ ...worker(HUMEN), roles: ['cashier'] })('GET', '/api/needs')).status).toBe(403);
  });

  it('tells a member what is proposed to it', async () => {
    const [need] = await pool.open({});
    await pool.reader.rows('UPDATE donor_pool.need SET proposed_member_id = $2 WHERE id = $1', [need?.needId, donor(1).memberId]);

    expect(await get(donor(1), '/api/needs')).toEqual([expect.objectContaining({ proposedToMe: true })]);
    expect(await get(donor(2), '/api/needs')).toEqual([expect.objectContaining({ proposedToMe: false })]);
  });

  it('keeps a claimed need to be looked at, with open needs like it, own town first', async () => {
    const [mine, near, far, other] = await pool.open({}, {}, { town: HOUJIE }, { category: 'N01' });
    await pool.claim(mine?.needId ?? '', donor(1));

    const page = await pool.running.as(donor(2))<Line & { similar: Line[] }>('GET', `/api/needs/${mine?.needId}`);

    expect(page.body).toMatchObject({ status: 'claimed', quantityLeft: 0 });
    expect(page.body.similar.map((line) => line.needId)).toEqual([near?.needId, far?.needId]);
    expect((await get(donor(2), '/api/needs')).map((line) => line.needId)).not.toContain(mine?.needId);
    expect(other?.category).toBe('N01');
    expect((await pool.running.as(donor(2))('GET', `/api/needs/${randomUUID()}`)).status).toBe(404);
  });

  it('shows a donor the own claims without the wish, and a worker those of the town with it', async () => {
    const [one, two, three] = await pool.open({}, {}, { town: HOUJIE });
    await pool.claim(one?.needId ?? '', donor(1));
    await pool.claim(two?.needId ?? '', donor(2));
    await pool.claim(three?.needId ?? '', donor(1));

    const mine = await get(donor(1), '/api/claims');
    const ofTown = await get(worker(HUMEN), '/api/claims');

    expect(mine.map((line) => line.needId)).toEqual([three?.needId, one?.needId]);
    expect(JSON.stringify(mine)).not.toContain(one?.wishId);
    expect(mine.every((line) => !('wishId' in line) && !('member' in line))).toBe(true);
    expect(ofTown.map((line) => line.wishId)).toEqual([two?.wishId, one?.wishId]);
    expect(ofTown[1]).toMatchObject({ status: 'reserved', member: { zh: '爱心企业 0001', en: 'Caring enterprise 0001' } });
    expect(await get(worker(HUMEN), `/api/claims?limit=1&after=${ofTown[0]?.claimId}`)).toEqual([ofTown[1]]);
  });
});
