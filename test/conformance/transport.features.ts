import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WishClosedV1 } from '#contracts';
import { DomainError, say } from '#kernel';
import { aClosedWish, aContext, type AContext } from '../../libs/platform/testing/a-context.js';
import { ARoad } from '../../libs/platform/testing/a-road.js';
import type { Transport } from '../../libs/platform/src/messaging/transport.js';
import { eventually } from '../support/eventually.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

class AgainstARule extends DomainError {
  readonly code = 'spec.against-a-rule';
  readonly kind = 'conflict';

  constructor() {
    super(say('违反规则', 'Against a rule'));
  }
}

/**
 * What every transport must do, told once. The road around it is real: outbox, relay, dispatcher, inbox
 * and Postgres; a restart keeps the database (and the broker) and loses everything else.
 */
export function transportFeatures(makeTransport: () => Transport): void {
  let database: FreshDatabase;
  let context: AContext;
  let road: ARoad;
  const group = `spec.${randomUUID()}`;

  beforeAll(async () => {
    database = await freshDatabase();
    context = await aContext(database.url);
  });
  afterAll(async () => {
    await context?.close();
    await database?.drop();
  });
  beforeEach(async () => {
    road = new ARoad(context, makeTransport(), group);
    await road.start();
  }, 60_000);
  afterEach(() => road?.stop());

  const send = (...wishIds: string[]) =>
    context.uow.run(async () => {
      context.outbox.append(WishClosedV1, ...wishIds.map(aClosedWish));
    });
  const sentOf = async (wishId: string) =>
    (await context.dataSource.query<{ id: string }[]>('SELECT id FROM approval.outbox WHERE key = $1 ORDER BY position', [wishId])).map((row) => row.id);
  const handled = (wishId: string, count: number, withinMs = 20_000) =>
    eventually(async () => (await road.effectsOf(wishId)).length >= count, {
      failsWith: `Wish ${wishId} did not see ${count} effects`,
      withinMs,
    });
  const raw = async (value: string) => {
    await context.dataSource.query(
      `INSERT INTO approval.outbox (id, topic, key, envelope) VALUES ($1, 'hardship.approval', $2, $3)`,
      [randomUUID(), randomUUID(), value],
    );
    context.bell.ring('approval');
  };

  it('carries an event from the outbox to its effect', async () => {
    const wishId = randomUUID();
    await send(wishId);
    await handled(wishId, 1);
  });

  it('keeps the order per key under many writers', async () => {
    const wishIds = Array.from({ length: 10 }, () => randomUUID());
    for (let round = 0; round < 10; round++) await Promise.all(wishIds.map((wishId) => send(wishId)));
    for (const wishId of wishIds) {
      await handled(wishId, 10);
      expect(await road.effectsOf(wishId)).toEqual(await sentOf(wishId));
    }
  });

  it('hands over what waits as batches', async () => {
    const wishIds = Array.from({ length: 200 }, () => randomUUID());
    await send(...wishIds);
    await handled(wishIds.at(-1) ?? '', 1);
    await eventually(() => road.consumer.batches.reduce((sum, n) => sum + n, 0) >= 200, { failsWith: 'Not all came' });
    expect(road.consumer.batches.length).toBeLessThan(40);
  });

  it('has one effect for an event that is delivered five times', async () => {
    const wishId = randomUUID();
    await send(wishId);
    await handled(wishId, 1);
    const [row] = await context.dataSource.query<{ envelope: string }[]>('SELECT envelope FROM approval.outbox WHERE key = $1', [wishId]);
    for (let again = 0; again < 4; again++) await raw(row?.envelope ?? '');
    const last = randomUUID();
    await send(last);
    await handled(last, 1);
    expect(await road.effectsOf(wishId)).toHaveLength(1);
  });

  it('tries again after a passing failure, and leaves nothing of the failed try behind', async () => {
    const wishId = randomUUID();
    let failures = 2;
    road.consumer.stumble.set(wishId, () => (failures-- > 0 ? new Error('passing') : undefined));
    await send(wishId);
    await handled(wishId, 1);
    expect(await road.effectsOf(wishId)).toHaveLength(1);
    expect(await road.asideOf(wishId)).toEqual([]);
  });

  it('sets aside what breaks a rule at once, with its reason, while other wishes flow on', async () => {
    const [bad, good] = [randomUUID(), randomUUID()];
    road.consumer.stumble.set(bad, () => new AgainstARule());
    await send(bad, good);
    await handled(good, 1, 5_000);
    expect(await road.asideOf(bad)).toEqual([{ code: 'spec.against-a-rule', attempts: 1 }]);
    expect(await road.effectsOf(bad)).toEqual([]);
  });

  it('sets aside what keeps failing, and parks the same wish behind it', async () => {
    const wishId = randomUUID();
    road.consumer.stumble.set(wishId, () => new Error('for ever'));
    await send(wishId);
    await eventually(async () => (await road.asideOf(wishId)).length === 1, { failsWith: 'It was never set aside' });
    road.consumer.stumble.delete(wishId);
    await send(wishId);
    await eventually(async () => (await road.asideOf(wishId)).length === 2, { failsWith: 'The next one did not wait' });
    expect((await road.asideOf(wishId)).map((one) => one.code)).toEqual(['platform.unexpected', 'platform.behind-another']);
  });

  it.each([
    ['bad JSON', '{"specversion":'],
    ['no envelope', '[]'],
    ['deep nesting', '['.repeat(20_000)],
    ['an unknown type', JSON.stringify({ specversion: '1.0', id: randomUUID(), type: 'hardship.approval.unheard-of.v1', subject: 'x', time: new Date().toISOString(), data: {} })],
    ['broken data', JSON.stringify({ specversion: '1.0', id: randomUUID(), type: WishClosedV1.type, subject: 'x', time: new Date().toISOString(), data: { wishId: 7 } })],
    ['a prototype', `{"__proto__":{"polluted":1},"specversion":"1.0"}`],
  ])('sets a poison message aside (%s) while other wishes flow on within 5 s', async (_, poison) => {
    const before = await countAside();
    await raw(poison);
    const good = randomUUID();
    await send(good);
    await handled(good, 1, 5_000);
    await eventually(async () => (await countAside()) === before + 1, { failsWith: 'The poison was not set aside' });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('goes on after a restart where it stood, without loss and without a second effect', async () => {
    const wishIds = Array.from({ length: 30 }, () => randomUUID());
    for (const wishId of wishIds.slice(0, 15)) await send(wishId);
    await road.stop();
    for (const wishId of wishIds.slice(15)) await send(wishId);
    road = new ARoad(context, makeTransport(), group);
    await road.start();
    for (const wishId of wishIds) await handled(wishId, 1, 30_000);
    for (const wishId of wishIds) expect(await road.effectsOf(wishId)).toHaveLength(1);
  }, 60_000);

  it('has one effect per event with two consuming processes', async () => {
    const second = new ARoad(context, makeTransport(), group);
    await second.start();
    const wishIds = Array.from({ length: 40 }, () => randomUUID());
    await Promise.all(wishIds.map((wishId) => send(wishId)));
    for (const wishId of wishIds) await handled(wishId, 1, 30_000);
    await second.stop();
    for (const wishId of wishIds) expect(await road.effectsOf(wishId)).toHaveLength(1);
  }, 60_000);

  const countAside = async () =>
    Number((await context.dataSource.query<{ n: string }[]>('SELECT count(*) AS n FROM approval.dead_letter'))[0]?.n);

  describe('without its inbox (negative control)', () => {
    it('an event that is delivered twice has two effects', async () => {
      const wishId = randomUUID();
      const event = { id: randomUUID(), type: WishClosedV1.type, subject: wishId, time: new Date(), data: aClosedWish(wishId) };
      for (let twice = 0; twice < 2; twice++) await context.uow.run(() => road.consumer.handle([event]));
      expect(await road.effectsOf(wishId)).toHaveLength(2);
    });
  });
}
