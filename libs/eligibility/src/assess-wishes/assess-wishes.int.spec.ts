import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { WishAssessedV1, WishRegisteredV1 } from '#contracts';
import { EligibilityModule } from '#eligibility';
import { Inbox, seal, UnitOfWork, Vault } from '#platform';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/postgres.js';
import { type SpecProcess, startSpecProcess } from '../../../../test/support/spec-process.js';
import { OnWishRegistered } from './on-wish-registered.consumer.js';

interface Case {
  readonly id: string;
  readonly decisionDate: string;
  readonly household: object;
  readonly members: object[];
  readonly event: object;
}

const cases = readFileSync(new URL('../../testing/cases/policies.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
const burns = cases[0] as Case;
const zhang = cases[2] as Case;
const zeng = cases.find((one) => one.id.startsWith('A13')) as Case;

const aRegisteredWish = (judgedOn: string, change: Partial<WishRegisteredV1> = {}): WishRegisteredV1 => ({
  wishId: randomUUID(),
  town: '441900005',
  channel: 'CH01',
  category: 'N13',
  ask: 'cash',
  amountFen: 60_000_000,
  item: 'other',
  quantity: 1,
  neededBy: '2021-11-15',
  danger: true,
  mayPublish: false,
  ageBand: '18-59',
  submittedBy: randomUUID(),
  judgedOn,
  registeredAt: new Date().toISOString(),
  ...change,
});

describe('Assessing a wish', () => {
  let database: FreshDatabase;
  let process: SpecProcess;

  beforeAll(async () => {
    database = await freshDatabase();
    process = await startSpecProcess(database.url, [EligibilityModule]);
  });
  afterAll(async () => {
    await process?.stop();
    await database?.drop();
  });

  const sealFacts = (wishId: string, { household, members, event }: Case) =>
    process.app
      .get(UnitOfWork)
      .run(() =>
        process.app.get(Vault).seal([{ wishId, kind: 'facts', content: { household, members, event } }]),
      );
  const deliver = (...wishes: WishRegisteredV1[]) =>
    process.app.get(Inbox).deliver(
      process.app.get(OnWishRegistered),
      wishes.map((wish) => seal(WishRegisteredV1, wish, new Date())),
    );
  const assessed = async (wishId: string) => {
    const rows = await process.app
      .get(DataSource)
      .query<{ envelope: string }[]>('SELECT envelope FROM eligibility.outbox WHERE key = $1', [wishId]);
    return rows.map((row) => (JSON.parse(row.envelope) as { data: WishAssessedV1 }).data);
  };

  it('finds urgent relief for the burns case and leaves the rest as the gap', async () => {
    const wish = aRegisteredWish(burns.decisionDate);
    await sealFacts(wish.wishId, burns);
    await deliver(wish);
    const [event] = await assessed(wish.wishId);
    expect(event).toMatchObject({
      reliefPolicy: 'MZ-06',
      reliefFen: 3_000_000,
      gapFen: 57_000_000,
      referHome: false,
      overLimits: [],
      missing: [],
    });
    expect(event?.met.map((one) => one.policy)).toEqual(['MZ-06', 'WJ-01']);
  });

  it('sees that a newcomer from another city likely fits at home', async () => {
    const wish = aRegisteredWish(zhang.decisionDate, { amountFen: 300_000 });
    await sealFacts(wish.wishId, zhang);
    await deliver(wish);
    expect((await assessed(wish.wishId))[0]).toMatchObject({
      referHome: true,
      reliefFen: 300_000,
      gapFen: 0,
    });
  });

  it('names the asset limits that are exceeded', async () => {
    const wish = aRegisteredWish(zeng.decisionDate, { category: 'N08', amountFen: 2_000_000, danger: false });
    await sealFacts(wish.wishId, zeng);
    await deliver(wish);
    expect((await assessed(wish.wishId))[0]).toMatchObject({
      overLimits: ['ASSETS-12', 'ASSETS-24'],
      met: [],
      referHome: false,
    });
  });

  it('assesses a batch in one go, and each wish once however often it is delivered', async () => {
    const wishes = cases.map((one) => ({
      one,
      wish: aRegisteredWish(one.decisionDate, { neededBy: '2021-12-31' }),
    }));
    for (const { one, wish } of wishes) await sealFacts(wish.wishId, one);
    const envelopes = wishes.map(({ wish }) => seal(WishRegisteredV1, wish, new Date()));
    const inbox = process.app.get(Inbox);
    const consumer = process.app.get(OnWishRegistered);
    const outcomes = await Promise.all([
      inbox.deliver(consumer, envelopes),
      inbox.deliver(consumer, envelopes),
    ]);
    expect(outcomes.reduce((sum, one) => sum + one.handled, 0)).toBe(13);
    for (const { wish } of wishes) expect(await assessed(wish.wishId)).toHaveLength(1);
  });

  it('keeps nothing of a batch in which one wish cannot be judged', async () => {
    const [good, bad] = [aRegisteredWish(burns.decisionDate), aRegisteredWish(burns.decisionDate)];
    await sealFacts(good.wishId, burns);
    await expect(deliver(good, bad)).rejects.toMatchObject({ code: 'eligibility.facts-missing' });
    expect(await assessed(good.wishId)).toEqual([]);
  });

  it('refuses a day for which the city has set no values', async () => {
    const wish = aRegisteredWish('2018-05-01');
    await sealFacts(wish.wishId, burns);
    await expect(deliver(wish)).rejects.toMatchObject({ code: 'facts.household-refused' });
  });
});
