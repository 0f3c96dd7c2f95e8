import { type Consumer, Kafka, logLevel, type Producer } from 'kafkajs';
import { Logger } from '../observability/logger.js';
import { Gathering } from './gathering.js';
import { type BatchHandler, type InboundMessage, type OutboundMessage, Transport } from './transport.js';

/** All partitions that have something: what they bring is handled together. */
const PARTITIONS_AT_ONCE = 64;

interface Subscription {
  readonly group: string;
  readonly topics: readonly string[];
  readonly handler: BatchHandler;
}

/**
 * Kafka behind the port. `acks=-1`; offsets are committed after the handler resolved, so a crash repeats
 * a batch and the inbox drops what was done. Topics are made from deploy/kafka/topics.json, not here.
 */
export class KafkaTransport extends Transport {
  private readonly kafka: Kafka;
  private readonly producer: Producer;
  private readonly subscriptions: Subscription[] = [];
  private readonly consumers: Consumer[] = [];

  constructor(
    brokers: readonly string[],
    clientId: string,
    private readonly logger: Logger,
  ) {
    super();
    this.kafka = new Kafka({
      brokers: [...brokers],
      clientId,
      logLevel: logLevel.ERROR,
      logCreator: () => ({ log }) => this.logger.warn({ event: 'kafka-client' }, log.message),
      retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: Number.MAX_SAFE_INTEGER },
    });
    // One request in flight keeps the order per key through a retry.
    this.producer = this.kafka.producer({ allowAutoTopicCreation: false, maxInFlightRequests: 1 });
  }

  subscribe(group: string, topics: readonly string[], handler: BatchHandler): void {
    this.subscriptions.push({ group, topics, handler });
  }

  async start(): Promise<void> {
    await this.producer.connect();
    await Promise.all(this.subscriptions.map((one) => this.consume(one)));
  }

  async publish(messages: readonly OutboundMessage[]): Promise<void> {
    const byTopic = Map.groupBy(messages, (message) => message.topic);
    await this.producer.sendBatch({
      acks: -1,
      topicMessages: [...byTopic].map(([topic, ofTopic]) => ({
        topic,
        messages: ofTopic.map(({ key, value }) => ({ key, value })),
      })),
    });
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.consumers.map((consumer) => consumer.disconnect()));
    await this.producer.disconnect().catch(() => undefined);
  }

  private async consume({ group, topics, handler }: Subscription): Promise<void> {
    const consumer = this.kafka.consumer({
      groupId: group,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 500,
      // A killed process holds its partitions this long; the broker allows no less than 6 s.
      sessionTimeout: 8_000,
      heartbeatInterval: 1_000,
    });
    this.consumers.push(consumer);
    const gathering = new Gathering(handler);
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      autoCommit: true,
      autoCommitInterval: 1_000,
      eachBatchAutoResolve: true,
      partitionsConsumedConcurrently: PARTITIONS_AT_ONCE,
      eachBatch: async ({ batch, heartbeat }) => {
        const messages = batch.messages.map((message) => inbound(batch.topic, message));
        await gathering.take(messages, heartbeat);
      },
    });
  }
}

const inbound = (topic: string, message: { key: Buffer | null; value: Buffer | null }): InboundMessage => ({
  topic,
  key: message.key?.toString('utf8') ?? null,
  value: message.value?.toString('utf8') ?? null,
});
