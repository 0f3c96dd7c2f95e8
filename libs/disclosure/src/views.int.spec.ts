import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, type Consumer, type EventEnvelope, Inbox, Reader } from '#platform';
import { type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { type SpecProcess, startSpecProcess } from '../../../test/support/spec-process.js';
import { closed, moneyReturned, paid, pathDecided, registered } from '../testing/public-facts.js';
import { DisclosureModule } from './disclosure.module.js';
import { OnPublicFact } from './record-facts/on-public-fact.consumer.js';

const WANJIANG = '441900005';
const GUANCHENG = '441900006';
const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

const supervisor: Actor = { accountId: randomUUID(), roles: ['supervisor'], towns: ['*'] };

interface Totals {
  readonly asOf: string;
  readonly city: Record<string, number>;
  readonly towns: ({ town: string } & Record<string, unknown>)[];
  readonly months: Record<string, unknown>[];
}

interface View {
  readonly all: Record<string, unknown>;
  readonly towns: ({ town: string } & Record<string, unknown>)[];
  readonly overdueWishes: { wishId: string }[];
}

describe('The views of disclosure', () => {
  let database: FreshDatabase;
  let running: SpecProcess;

  beforeAll(async () => {
    database = await freshDatabase();
    running = await startSpecProcess(database.url, [DisclosureModule]);
  });
  afterAll(async () => {
    await running?.stop();
    await database?.drop();
  });
  beforeEach(async () => {
    await running.app.get(Reader).rows('TRUNCATE disclosure.town_day, disclosure.wish_clock, disclosure.early_tally');
  });

  const deliver = (...envelopes: EventEnvelope[]) =>
    running.app.get(Inbox).deliver(running.app.get<Consumer>(OnPublicFact), envelopes);
  const wishes = (count: number, town: string) =>
    Array.from({ length: count }, () => registered({ wishId: randomUUID(), town }));
  const totals = async () => (await running.as()<Totals>('GET', '/api/public/totals')).body;
  const overview = async (actor: Actor) => (await running.as(actor)<View>('GET', '/api/overview')).body;

  describe('Public totals', () => {
    it('are open to everybody, may be cached, and name all 33 towns', async () => {
      const answer = await running.as()<Totals>('GET', '/api/public/totals');

      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=30');
      expect(answer.body.towns).toHaveLength(33);
      expect(answer.body.city).toMatchObject({ registered: 0, paidFen: 0 });
      expect(Date.parse(answer.body.asOf)).toBeGreaterThan(Date.now() - 60_000);
    });

    it('withhold what is below five in a town, and round the rest down', async () => {
      await deliver(...wishes(4, WANJIANG), ...wishes(12, GUANCHENG));

      const { city, towns, months } = await totals();
      const registeredIn = (town: string) => towns.find((one) => one.town === town)?.registered;
      expect(registeredIn(WANJIANG)).toBe('<5');
      expect(registeredIn(GUANCHENG)).toBe(10);
      expect(city.registered).toBe(16);
      expect(months).toEqual([expect.objectContaining({ month: '2021-10', registered: 15 })]);
    });

    it('do not fall when a bank sends money back', async () => {
      const wishIds = Array.from({ length: 5 }, () => randomUUID());
      await deliver(...wishIds.flatMap((wishId) => [registered({ wishId }), paid(wishId, 3_000_000)]));
      const before = (await totals()).city;

      await deliver(...wishIds.map((wishId) => moneyReturned(wishId, 3_000_000)));

      const { city, towns } = await totals();
      expect(city).toMatchObject({ paid: before.paid, paidFen: 15_000_000, returned: 5, returnedFen: 15_000_000 });
      expect(towns.find((one) => one.town === WANJIANG)).toMatchObject({ paid: 5, paidFen: 15_000_000, returned: 5 });
    });
  });

  describe('The overview', () => {
    it.each(['social-worker', 'donor', 'town-officer'] as const)('is closed to a %s', async (role) => {
      expect((await running.as({ ...supervisor, roles: [role] })('GET', '/api/overview')).status).toBe(403);
    });

    it('answers with zeros before anything happened', async () => {
      expect(await overview(supervisor)).toMatchObject({ all: { inHand: 0, medianHours: null, paidFen: 0 }, towns: [] });
    });

    it.each([
      { clock: 'emergency', left: 7, dueSoon: 0, overdue: 0 },
      { clock: 'emergency', left: 5, dueSoon: 1, overdue: 0 },
      { clock: 'month', left: 73, dueSoon: 0, overdue: 0 },
      { clock: 'month', left: 71, dueSoon: 1, overdue: 0 },
      { clock: 'month', left: -1, dueSoon: 0, overdue: 1 },
    ] as const)('counts a clock of kind $clock with $left hours left', async ({ clock, left, dueSoon, overdue }) => {
      const wishId = randomUUID();
      await deliver(registered({ wishId, registeredAt: ago(1) }), pathDecided({ wishId, clock, dueAt: ago(-left) }));

      const { all, overdueWishes } = await overview(supervisor);

      expect(all).toMatchObject({ newToday: expect.any(Number), inHand: 1, dueSoon, overdue });
      expect(overdueWishes.map((one) => one.wishId)).toEqual(overdue === 1 ? [wishId] : []);
    });

    it('sees a wish as overdue that nobody decided on in time', async () => {
      await deliver(registered({ wishId: randomUUID(), danger: true, registeredAt: ago(25) }));

      expect((await overview(supervisor)).all).toMatchObject({ inHand: 1, overdue: 1 });
    });

    it('gives the median and the ninth tenth of the hours until the end', async () => {
      const hours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
      await deliver(
        ...hours.flatMap((n) => {
          const wishId = randomUUID();
          return [registered({ wishId, registeredAt: ago(n + 1) }), closed(wishId, ago(1))];
        }),
      );

      const { all } = await overview(supervisor);

      expect(all.inHand).toBe(0);
      expect(all.medianHours).toBeCloseTo(6, 3);
      expect(all.p90Hours).toBeCloseTo(10, 3);
    });

    it('shows an account its own towns only', async () => {
      const [here, there] = [randomUUID(), randomUUID()];
      await deliver(
        registered({ wishId: here, town: WANJIANG }), registered({ wishId: there, town: GUANCHENG }),
        paid(here, 100), paid(there, 900),
      );

      const { all, towns, overdueWishes } = await overview({ ...supervisor, towns: [WANJIANG] });

      expect(all).toMatchObject({ inHand: 1, paid: 1, paidFen: 100 });
      expect(towns.map((one) => one.town)).toEqual([WANJIANG]);
      expect(overdueWishes.map((one) => one.wishId)).toEqual([here]);
    });
  });
});
