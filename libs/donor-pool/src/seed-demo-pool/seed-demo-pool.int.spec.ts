import { afterEach, describe, expect, it } from '@jest/globals';
import { PoolProcess } from '../../testing/pool-process.js';
import { SeedDemoPool } from './seed-demo-pool.js';

describe('Seeding the demo pool', () => {
  let pool: PoolProcess | undefined;
  afterEach(() => pool?.stop());

  const count = (table: string) => pool?.reader.first(`SELECT count(*)::int AS n FROM donor_pool.${table}`);

  it('fills an empty pool with 1,522 members once, also when several processes start together', async () => {
    pool = await PoolProcess.start();
    const offers = await count('offer');
    expect(await count('member')).toEqual({ n: 1_522 });
    await pool.reader.rows('TRUNCATE donor_pool.member, donor_pool.offer, donor_pool.need, donor_pool.claim');

    const seed = pool.running.app.get(SeedDemoPool);
    await Promise.all([1, 2, 3].map(() => seed.onApplicationBootstrap()));

    expect([await count('member'), await count('offer')]).toEqual([{ n: 1_522 }, offers]);
  });

  it('does not happen in production', async () => {
    pool = await PoolProcess.start({ DIANLIANG_MODE: 'production' });

    expect(await count('member')).toEqual({ n: 0 });
  });
});
