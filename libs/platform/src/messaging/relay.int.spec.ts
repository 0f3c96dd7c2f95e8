import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WishClosedV1 } from '#contracts';
import { eventually } from '../../../../test/support/eventually.js';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/postgres.js';
import { aClosedWish, aContext, type AContext } from '../../testing/a-context.js';
import { Logger } from '../observability/logger.js';
import type { EventEnvelope } from './envelope.js';
import { Relay, RELAY_PACE } from './relay.js';
import { type OutboundMessage, Transport } from './transport.js';

class RecordingTransport extends Transport {
  readonly published: OutboundMessage[] = [];
  failNext = false;

  async publish(messages: readonly OutboundMessage[]): Promise<void> {
    if (this.failNext) {
      this.failNext = false;
      throw new Error('the broker is away');
    }
    this.published.push(...messages);
  }

  subscribe(): void {}
  async start(): Promise<void> {}
  async close(): Promise<void> {}
}

const silent = new Logger('spec', 'silent');
const idOf = (message: OutboundMessage) => (JSON.parse(message.value) as EventEnvelope).id;

describe('The relay', () => {
  let database: FreshDatabase;
  let context: AContext;
  let transport: RecordingTransport;
  let relay: Relay | undefined;

  beforeAll(async () => {
    database = await freshDatabase();
    context = await aContext(database.url);
  });

  beforeEach(async () => {
    await relay?.stop();
    await context.dataSource.query('TRUNCATE approval.outbox; UPDATE approval.outbox_cursor SET position = (SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM approval.outbox_position)');
    transport = new RecordingTransport();
    relay = undefined;
  });

  afterAll(async () => {
    await relay?.stop();
    await context.close();
    await database.drop();
  });

  const startRelay = (pace = RELAY_PACE) => {
    relay = new Relay('approval', context.dataSource, transport, context.bell, silent, pace);
    relay.start();
    return relay;
  };

  const append = (wishId: string) =>
    context.uow.run(async () => {
      context.outbox.append(WishClosedV1, aClosedWish(wishId));
    });

  const storedIds = async () =>
    (await context.dataSource.query<{ id: string }[]>('SELECT id FROM approval.outbox ORDER BY position')).map((row) => row.id);

  it('publishes what was committed, and is woken by the commit', async () => {
    startRelay({ ...RELAY_PACE, idleMs: 60_000 });
    const wishId = randomUUID();
    await eventually(() => context.dataSource.query<unknown[]>(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory'`).then((rows) => rows.length > 0), {
      failsWith: 'The relay never took its lock',
    });
    await append(wishId);
    await eventually(() => transport.published.length === 1, { failsWith: 'The commit did not wake the relay' });
    expect(transport.published[0]).toMatchObject({ topic: 'hardship.approval', key: wishId });
  });

  it('finds the rows of another process by itself', async () => {
    startRelay({ ...RELAY_PACE, idleMs: 50 });
    context.bell.onRing('approval', () => undefined);
    await append(randomUUID());
    await eventually(() => transport.published.length === 1, { failsWith: 'Polling did not find the row' });
  });

  it('publishes again after the broker was away, in order', async () => {
    transport.failNext = true;
    const wishId = randomUUID();
    for (let i = 0; i < 5; i++) await append(wishId);
    startRelay({ ...RELAY_PACE, idleMs: 20 });
    await eventually(() => transport.published.length === 5, { failsWith: 'Not everything was published' });
    expect(transport.published.map(idOf)).toEqual(await storedIds());
  });

  it('does not overtake a writer that has drawn its position and not committed', async () => {
    startRelay({ ...RELAY_PACE, idleMs: 20 });
    const slow = context.dataSource.createQueryRunner();
    await slow.startTransaction();
    await slow.query(`INSERT INTO approval.outbox (id, topic, key, envelope) VALUES ($1, 'hardship.approval', 'slow', '{"id":"slow"}')`, [randomUUID()]);
    await append(randomUUID());
    // The relay must look at least twice without publishing: its snapshots are counted by the wait it takes.
    await expect(
      eventually(() => transport.published.length > 0, { failsWith: 'nothing', withinMs: 400 }),
    ).rejects.toThrow('nothing');
    await slow.commitTransaction();
    await slow.release();
    await eventually(() => transport.published.length === 2, { failsWith: 'The slow writer was never published' });
    expect(transport.published[0]?.key).toBe('slow');
  });

  it('does not wait for a writer that rolled back', async () => {
    startRelay({ ...RELAY_PACE, idleMs: 20 });
    const failing = context.dataSource.createQueryRunner();
    await failing.startTransaction();
    await failing.query(`INSERT INTO approval.outbox (id, topic, key, envelope) VALUES ($1, 'hardship.approval', 'never', '{}')`, [randomUUID()]);
    await append(randomUUID());
    await failing.rollbackTransaction();
    await failing.release();
    await eventually(() => transport.published.length === 1, { failsWith: 'The hole of a rollback held everything up' });
  });

  it('loses nothing and keeps the order per key with 8 writers, rollbacks and long transactions', async () => {
    startRelay({ ...RELAY_PACE, batch: 50, idleMs: 20 });
    await context.dataSource.query('CREATE TABLE approval.counter (key text PRIMARY KEY, n int NOT NULL)');
    const keys = Array.from({ length: 12 }, () => randomUUID());
    await context.dataSource.query('INSERT INTO approval.counter SELECT unnest($1::text[]), 0', [keys]);
    const appended = await eightWriters(context, keys, 60);
    await eventually(() => transport.published.length >= appended, { failsWith: 'Events were lost', withinMs: 20_000 });

    expect(transport.published).toHaveLength(appended);
    for (const key of keys) {
      const numbers = transport.published.filter((one) => one.key === key).map((one) => Number((JSON.parse(one.value) as { n: number }).n));
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  });

  it('is one at a time for a context, however many processes there are', async () => {
    const second = new RecordingTransport();
    startRelay({ ...RELAY_PACE, idleMs: 20 });
    const other = new Relay('approval', context.dataSource, second, context.bell, silent, { ...RELAY_PACE, idleMs: 20 });
    other.start();
    for (let i = 0; i < 20; i++) await append(randomUUID());
    await eventually(() => transport.published.length + second.published.length >= 20, { failsWith: 'Not published' });
    await other.stop();
    expect([transport.published.length, second.published.length].sort((a, b) => a - b)).toEqual([0, 20]);
  });

  it('asks the database about four times a second when there is nothing to do', async () => {
    const statements = await statementsWithin(context, 3_000, () => startRelay());
    expect(statements).toBeGreaterThan(2);
    expect(statements).toBeLessThanOrEqual(20);
  });
});

/** Writers that lock a row per key, some of them rolled back, some of them open for long. */
async function eightWriters(context: AContext, keys: readonly string[], rounds: number): Promise<number> {
  let committed = 0;
  const writer = async (seed: number) => {
    for (let round = 0; round < rounds; round++) {
      const key = keys[(seed * 7 + round * 3) % keys.length] ?? '';
      const fails = (seed + round) % 5 === 0;
      const lingersMs = (seed + round) % 11 === 0 ? 30 : 0;
      await context.uow
        .run(async () => {
          // Like a delivery: the transaction has its id long before it touches the key.
          await context.uow.query(`INSERT INTO approval.inbox (consumer, event_id) VALUES ('approval.writer', $1)`, [randomUUID()]);
          await context.uow.query('SELECT pg_sleep($1)', [lingersMs / 1_000]);
          const [row] = await context.uow.change<{ n: number }>('UPDATE approval.counter SET n = n + 1 WHERE key = $1 RETURNING n', [key]);
          await context.uow.query(
            `INSERT INTO approval.outbox (id, topic, key, envelope) VALUES ($1, 'hardship.approval', $2, $3)`,
            [randomUUID(), key, JSON.stringify({ n: row?.n })],
          );
          if (fails) throw new Error('rolled back on purpose');
          committed += 1;
        })
        .catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, seed) => writer(seed)));
  return committed;
}

/** How many statements a relay started now sends within some time. */
async function statementsWithin(context: AContext, ms: number, start: () => void): Promise<number> {
  let statements = 0;
  const create = context.dataSource.createQueryRunner.bind(context.dataSource);
  context.dataSource.createQueryRunner = (...mode) => {
    const runner = create(...mode);
    const query = runner.query.bind(runner) as (...all: unknown[]) => Promise<unknown>;
    runner.query = ((...all: unknown[]) => {
      statements += 1;
      return query(...all);
    }) as typeof runner.query;
    return runner;
  };
  start();
  const until = Date.now() + ms;
  await eventually(() => Date.now() >= until, { failsWith: 'time stands still', withinMs: ms * 2, everyMs: 100 });
  context.dataSource.createQueryRunner = create;
  return statements;
}
