import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Consumer, type EventEnvelope, Inbox, Reader } from '#platform';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/postgres.js';
import { type SpecProcess, startSpecProcess } from '../../../../test/support/spec-process.js';
import { closed, fulfilled, moneyReturned, paid, pathDecided, refused, registered } from '../../testing/public-facts.js';
import { DisclosureModule } from '../disclosure.module.js';
import { OnPublicFact } from './on-public-fact.consumer.js';

describe('Recording public facts', () => {
  let database: FreshDatabase;
  let running: SpecProcess;
  let reader: Reader;

  beforeAll(async () => {
    database = await freshDatabase();
    running = await startSpecProcess(database.url, [DisclosureModule]);
    reader = running.app.get(Reader);
  });
  afterAll(async () => {
    await running?.stop();
    await database?.drop();
  });
  beforeEach(async () => {
    await reader.rows('TRUNCATE disclosure.town_day, disclosure.wish_clock, disclosure.early_tally');
  });

  const deliver = (...envelopes: EventEnvelope[]) =>
    running.app.get(Inbox).deliver(running.app.get<Consumer>(OnPublicFact), envelopes);

  const totals = () =>
    reader.first<Record<string, number>>(
      `SELECT coalesce(sum(registered), 0)::int AS registered, coalesce(sum(emergencies), 0)::int AS emergencies,
         coalesce(sum(paid), 0)::int AS paid, coalesce(sum(paid_fen), 0)::int AS "paidFen",
         coalesce(sum(returned), 0)::int AS returned, coalesce(sum(returned_fen), 0)::int AS "returnedFen",
         coalesce(sum(fulfilled), 0)::int AS fulfilled, coalesce(sum(refused), 0)::int AS refused,
         coalesce(sum(closed), 0)::int AS closed FROM disclosure.town_day`,
    );

  const lifeOf = (wishId: string): EventEnvelope[] => [
    registered({ wishId, danger: true }), pathDecided({ wishId }), paid(wishId, 330_000), fulfilled(wishId),
    moneyReturned(wishId, 330_000), refused(wishId), closed(wishId),
  ];
  const ONE_LIFE = {
    registered: 1, emergencies: 1, paid: 1, paidFen: 330_000, returned: 1, returnedFen: 330_000, fulfilled: 1,
    refused: 1, closed: 1,
  };

  it('counts a whole life in one batch', async () => {
    await deliver(...lifeOf(randomUUID()));

    expect(await totals()).toEqual(ONE_LIFE);
  });

  it('counts the same when every fact comes alone and backwards, before the town is known', async () => {
    const wishId = randomUUID();
    for (const envelope of lifeOf(wishId).reverse()) await deliver(envelope);

    expect(await totals()).toEqual(ONE_LIFE);
    expect(await reader.rows('SELECT * FROM disclosure.early_tally')).toEqual([]);
    expect(await reader.first('SELECT town, clock, main_path, outcome FROM disclosure.wish_clock')).toEqual({
      town: '441900005', clock: 'month', main_path: 'RELIEF', outcome: 'helped',
    });
  });

  it('loses nothing when all facts of many wishes arrive at the same time', async () => {
    const lives = Array.from({ length: 24 }, () => lifeOf(randomUUID()));

    await Promise.all(lives.flat().map((envelope) => deliver(envelope)));

    expect(await totals()).toEqual(Object.fromEntries(Object.entries(ONE_LIFE).map(([key, n]) => [key, n * 24])));
    expect(await reader.rows('SELECT * FROM disclosure.early_tally')).toEqual([]);
  });

  it('does not deadlock when batches hold the same wishes in different orders', async () => {
    const wishIds = Array.from({ length: 60 }, () => randomUUID());
    const batches = [
      wishIds.map((wishId) => registered({ wishId })),
      [...wishIds].reverse().map((wishId) => paid(wishId, 100)),
      wishIds.map((wishId) => closed(wishId)),
      [...wishIds].reverse().map((wishId) => refused(wishId)),
    ];

    await Promise.all(batches.map((batch) => deliver(...batch)));

    expect(await totals()).toMatchObject({ registered: 60, paid: 60, paidFen: 6_000, closed: 60, refused: 60 });
  });

  it('counts an event once that is delivered twice at the same time', async () => {
    const wishId = randomUUID();
    await deliver(registered({ wishId }));
    const envelope = paid(wishId, 500);

    const outcomes = await Promise.all([deliver(envelope), deliver(envelope)]);

    expect(outcomes.map((one) => one.handled).sort()).toEqual([0, 1]);
    expect(await totals()).toMatchObject({ paid: 1, paidFen: 500 });
  });

  it('would count two events that are not the same one: the check above can fail', async () => {
    const wishId = randomUUID();
    await deliver(registered({ wishId }));

    await Promise.all([deliver(paid(wishId, 500)), deliver(paid(wishId, 500))]);

    expect(await totals()).toMatchObject({ paid: 2, paidFen: 1_000 });
  });

  it('leaves neither figures nor marks behind when a batch fails', async () => {
    const wishId = randomUUID();
    const envelopes = [registered({ wishId }), paid(wishId, 500)];
    await reader.rows('ALTER TABLE disclosure.town_day ADD CONSTRAINT broken CHECK (paid < 1)');

    await expect(deliver(...envelopes)).rejects.toThrow('broken');
    expect(await totals()).toMatchObject({ registered: 0, paid: 0 });
    expect(await reader.rows('SELECT * FROM disclosure.wish_clock')).toEqual([]);
    await reader.rows('ALTER TABLE disclosure.town_day DROP CONSTRAINT broken');

    expect(await deliver(...envelopes)).toEqual({ handled: 2, seenBefore: 0 });
    expect(await totals()).toMatchObject({ registered: 1, paid: 1 });
  });

  it('takes the town from the path when that comes first, and the first closing as the end', async () => {
    const wishId = randomUUID();

    await deliver(paid(wishId, 500), closed(wishId, '2021-10-20T02:00:00.000Z'));
    await deliver(closed(wishId, '2021-10-25T02:00:00.000Z'), pathDecided({ wishId, town: '441900006' }));

    expect(await reader.rows(`SELECT town, sum(paid)::int AS paid FROM disclosure.town_day GROUP BY town`)).toEqual([
      { town: '441900006', paid: 1 },
    ]);
    const clock = await reader.first<{ closed_at: Date }>('SELECT closed_at FROM disclosure.wish_clock');
    expect(clock?.closed_at.toISOString()).toBe('2021-10-20T02:00:00.000Z');
  });
});
