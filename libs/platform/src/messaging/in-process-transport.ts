import { Logger } from '../observability/logger.js';
import { Gathering } from './gathering.js';
import { type BatchHandler, type InboundMessage, type OutboundMessage, Transport } from './transport.js';

const RETRY_AFTER_MS = 500;

interface Group {
  readonly topics: ReadonlySet<string>;
  /** One call at a time, in the order of arrival: that keeps the order per key. */
  readonly gathering: Gathering;
}

const ALIVE = () => Promise.resolve();

/**
 * Both ends in one process. A publication resolves when every group has dealt with it, so the relay's
 * cursor never passes an event that a crash could lose: the outbox is this transport's log.
 */
export class InProcessTransport extends Transport {
  private readonly groups: Group[] = [];
  private readonly inHand = new Set<Promise<void>>();
  private started = false;
  private closing = false;

  constructor(private readonly logger: Logger) {
    super();
  }

  subscribe(_group: string, topics: readonly string[], handler: BatchHandler): void {
    this.groups.push({ topics: new Set(topics), gathering: new Gathering(handler) });
  }

  async start(): Promise<void> {
    this.started = true;
  }

  async publish(messages: readonly OutboundMessage[]): Promise<void> {
    if (!this.started || this.closing) throw new Error('The transport is not open');
    const deliveries = this.groups.map(async (group) => {
      const batch = messages.filter((message) => group.topics.has(message.topic));
      if (batch.length > 0) await this.deliver(group, batch);
    });
    const all = Promise.all(deliveries).then(() => undefined);
    this.inHand.add(all);
    try {
      await all;
    } finally {
      this.inHand.delete(all);
    }
  }

  async close(): Promise<void> {
    this.closing = true;
    await Promise.allSettled(this.inHand);
  }

  private async deliver(group: Group, batch: readonly InboundMessage[]): Promise<void> {
    for (;;) {
      try {
        return await group.gathering.take(batch, ALIVE);
      } catch (error) {
        if (this.closing) throw error;
        this.logger.warn({ event: 'delivery-postponed', messages: batch.length }, 'a batch will be delivered again');
        await new Promise((resume) => setTimeout(resume, RETRY_AFTER_MS));
      }
    }
  }
}
