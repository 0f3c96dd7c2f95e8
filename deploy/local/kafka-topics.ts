import { setTimeout as pause } from 'node:timers/promises';
import { type Admin, Kafka, logLevel } from 'kafkajs';

const KNOWN_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** One topic as deploy/kafka/topics.json declares it. */
export interface DeclaredTopic {
  name: string;
  partitions: number;
  retentionMs: number;
}

/** A topic whose partitions are not the declared ones: the order of a wish's events rests on their number. */
export class TopicsDiffer extends Error {
  override readonly name = 'TopicsDiffer';
}

/** Creates what is missing and returns its names. Changes nothing that exists; throws TopicsDiffer instead. */
export async function createTopics(
  brokers: string[],
  declared: DeclaredTopic[],
  replicas = 1,
): Promise<string[]> {
  return withAdmin(brokers, async (admin) => {
    const existing = await admin.listTopics();
    const missing = declared.filter(({ name }) => !existing.includes(name));
    await refuseDifferences(
      admin,
      declared.filter(({ name }) => existing.includes(name)),
    );
    if (missing.length > 0) {
      const topics = missing.map(({ name, partitions, retentionMs }) => ({
        topic: name,
        numPartitions: partitions,
        replicationFactor: replicas,
        configEntries: [{ name: 'retention.ms', value: String(retentionMs) }],
      }));
      await admin.createTopics({ topics, waitForLeaders: false });
      await untilKnown(admin, missing);
    }
    return missing.map(({ name }) => name);
  });
}

/** A broker answers that a topic is made before it knows the topic itself. */
async function untilKnown(admin: Admin, made: DeclaredTopic[]): Promise<void> {
  for (const deadline = Date.now() + KNOWN_WITHIN_MS; ; await pause(LOOK_EVERY_MS)) {
    try {
      await admin.fetchTopicMetadata({ topics: made.map(({ name }) => name) });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

/** Resolves when the broker answers; rejects at once when it does not: callers decide how long to ask. */
export async function brokerAnswers(brokers: string[]): Promise<boolean> {
  return withAdmin(brokers, async (admin) => (await admin.describeCluster()).brokers.length > 0);
}

async function refuseDifferences(admin: Admin, declared: DeclaredTopic[]): Promise<void> {
  if (declared.length === 0) return;
  const { topics } = await admin.fetchTopicMetadata({ topics: declared.map(({ name }) => name) });
  const partitionsOf = new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
  const differences = declared
    .filter(({ name, partitions }) => partitionsOf.get(name) !== partitions)
    .map(
      ({ name, partitions }) =>
        `${name} has ${partitionsOf.get(name)} partitions, topics.json says ${partitions}`,
    );
  if (differences.length > 0) throw new TopicsDiffer(differences.join('; '));
}

async function withAdmin<T>(brokers: string[], use: (admin: Admin) => Promise<T>): Promise<T> {
  const kafka = new Kafka({
    clientId: 'dianliang-admin',
    brokers,
    logLevel: logLevel.NOTHING,
    connectionTimeout: 2_000,
    retry: { retries: 3, initialRetryTime: 100 },
  });
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await use(admin);
  } finally {
    await admin.disconnect();
  }
}
