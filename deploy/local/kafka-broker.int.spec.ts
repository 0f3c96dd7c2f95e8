import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { describeUnless, describeWithKafka } from '../../test/support/describe-with-kafka.js';
import { eventually } from '../../test/support/eventually.js';
import {
  createTopics,
  declaredTopics,
  type KafkaBroker,
  kafkaAvailable,
  startKafkaBroker,
} from './kafka-broker.js';
import { isRunning } from './running-process.js';

const WISHES = { name: 'wishes', partitions: 3, retentionMs: 3_600_000 };

function client(brokers: string[]): Kafka {
  return new Kafka({
    clientId: 'spec',
    brokers,
    logLevel: logLevel.NOTHING,
    retry: { retries: 3, initialRetryTime: 50 },
  });
}

async function publish(brokers: string[], topic: string, values: string[]): Promise<void> {
  const producer = client(brokers).producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
  });
  await producer.connect();
  await producer.send({
    topic,
    acks: -1,
    messages: values.map((value, i) => ({ key: `wish-${i % 5}`, value })),
  });
  await producer.disconnect();
}

/** Reads as a member of the group until `count` messages came, then leaves. */
async function readAsGroup(
  brokers: string[],
  topic: string,
  groupId: string,
  count: number,
): Promise<string[]> {
  const consumer = client(brokers).consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 100 });
  const values: string[] = [];
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachBatch: async ({ batch, resolveOffset, commitOffsetsIfNecessary }) => {
      for (const { value, offset } of batch.messages) {
        values.push(String(value));
        resolveOffset(offset);
      }
      await commitOffsetsIfNecessary();
    },
  });
  await eventually(() => values.length >= count, {
    failsWith: `${groupId} heard too little`,
    withinMs: 20_000,
  });
  await consumer.disconnect();
  return values;
}

await describeWithKafka('The declared topics', (brokers) => {
  it('are created once, as declared, and left alone afterwards', async () => {
    const admin = client(brokers()).admin();
    await admin.connect();
    const topics = await admin.listTopics();
    await admin.disconnect();

    expect(topics).toEqual(expect.arrayContaining(declaredTopics().map(({ name }) => name)));
    expect(await createTopics(brokers(), declaredTopics())).toEqual([]);
  });

  it('are refused when the broker has another number of partitions', async () => {
    await createTopics(brokers(), [WISHES]);

    await expect(createTopics(brokers(), [{ ...WISHES, partitions: 4 }])).rejects.toThrow(
      'wishes has 3 partitions, topics.json says 4',
    );
  });

  it('do not appear because somebody misspelt one', async () => {
    await expect(publish(brokers(), 'hardship.intakee', ['x'])).rejects.toThrow(
      'does not host this topic-partition',
    );
  });

  it('carry messages to every group, in order per key', async () => {
    await createTopics(brokers(), [WISHES]);
    const sent = Array.from({ length: 50 }, (_, i) => String(i));

    await publish(brokers(), 'wishes', sent);

    for (const group of ['approval', 'disclosure']) {
      const heard = await readAsGroup(brokers(), 'wishes', group, sent.length);
      const ofOneKey = (values: string[]) => values.filter((value) => Number(value) % 5 === 2);
      expect(ofOneKey(heard)).toEqual(ofOneKey(sent));
      expect([...heard].sort()).toEqual([...sent].sort());
    }
  }, 20_000);
});

const fromMaven = kafkaAvailable();

describeUnless(fromMaven.ok ? undefined : fromMaven.reason, 'The broker from Maven', () => {
  let dir: string;
  let broker: KafkaBroker;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'dianliang-kafka-'));
    broker = await startKafkaBroker({ dir });
  }, 120_000);

  afterAll(async () => {
    await broker.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('keeps messages and what a group has read, when stopped and when killed', async () => {
    await createTopics(broker.brokers, [WISHES]);
    await publish(broker.brokers, 'wishes', ['first']);
    expect(await readAsGroup(broker.brokers, 'wishes', 'approval', 1)).toEqual(['first']);

    await broker.stop();
    broker = await startKafkaBroker({ dir });
    await publish(broker.brokers, 'wishes', ['second']);
    expect(await readAsGroup(broker.brokers, 'wishes', 'approval', 1)).toEqual(['second']);

    await broker.kill();
    broker = await startKafkaBroker({ dir });
    await publish(broker.brokers, 'wishes', ['third']);

    expect(await readAsGroup(broker.brokers, 'wishes', 'approval', 1)).toEqual(['third']);
    expect((await readAsGroup(broker.brokers, 'wishes', 'latecomer', 3)).sort()).toEqual([
      'first',
      'second',
      'third',
    ]);
  }, 90_000);

  it('is taken over when its launcher is gone, and stopped when another port is wanted', async () => {
    const again = await startKafkaBroker({ dir });
    expect({ pid: again.pid, brokers: again.brokers }).toEqual({ pid: broker.pid, brokers: broker.brokers });

    await again.stop();

    expect(isRunning(broker.pid)).toBe(false);
  });
});
