import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createTopics,
  declaredTopics,
  kafkaAvailable,
  startKafkaBroker,
} from '../../deploy/local/kafka-broker.js';
import { dockerAnswers } from './docker.js';

export interface TestKafka {
  brokers: string[];
  stop(): Promise<void>;
}

export interface NoKafka {
  skipped: string;
}

/**
 * A real Kafka with the declared topics: TEST_KAFKA_BROKERS, else a container where Docker answers, else
 * Maven's broker. With none of them it names the reason; under CI=true that is a failure, not a skip.
 */
export async function kafkaForTests(): Promise<TestKafka | NoKafka> {
  const reason = await whyNoKafka();
  if (reason) return { skipped: reason };
  const kafka = await startAny();
  await createTopics(kafka.brokers, declaredTopics());
  return kafka;
}

/** Undefined when a Kafka can be had. Throws under CI=true when none can. */
export async function whyNoKafka(environment: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  if (environment.TEST_KAFKA_BROKERS || (await dockerAnswers(environment))) return undefined;
  const available = kafkaAvailable(environment.PATH);
  if (available.ok) return undefined;
  if (environment.CI === 'true') throw new Error(`CI must test with a real Kafka: ${available.reason}`);
  return available.reason;
}

async function startAny(): Promise<TestKafka> {
  const named = process.env.TEST_KAFKA_BROKERS;
  if (named) return { brokers: named.split(','), stop: async () => undefined };
  return (await dockerAnswers()) ? startContainer() : startFromMaven();
}

async function startFromMaven(): Promise<TestKafka> {
  const dir = mkdtempSync(join(tmpdir(), 'dianliang-test-kafka-'));
  const broker = await startKafkaBroker({ dir });
  return {
    brokers: broker.brokers,
    stop: async () => {
      await broker.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function startContainer(): Promise<TestKafka> {
  const { KafkaContainer } = await import('@testcontainers/kafka');
  const container = await new KafkaContainer('confluentinc/cp-kafka:8.0.0').withKraft().start();
  const broker = `${container.getHost()}:${container.getMappedPort(9093)}`;
  return { brokers: [broker], stop: async () => void (await container.stop()) };
}
