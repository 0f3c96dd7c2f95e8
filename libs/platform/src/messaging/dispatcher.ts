import { DomainError } from '#kernel';
import { isUnavailable } from '../database/is-unavailable.js';
import { Logger } from '../observability/logger.js';
import type { Consumer } from './consumer.js';
import type { DeadLetters } from './dead-letters.js';
import type { EventEnvelope } from './envelope.js';
import type { Inbox } from './inbox.js';
import { idOfUnreadable, readEnvelope } from './read-envelope.js';
import type { InboundMessage } from './transport.js';

/** Waits between the tries of one event; together they stay under the 5 s in which others must flow on. */
export const RETRY_WAITS_MS: readonly number[] = [50, 200, 500, 1_000];

interface Readable {
  readonly message: InboundMessage;
  readonly envelope: EventEnvelope;
}

/**
 * Hands a context's messages to its consumers. What is waiting runs as one batch in one transaction; when
 * that fails, one by one: a DomainError sets the event aside at once, anything else is tried again and then
 * set aside, and an absent database rejects the batch, so that the transport delivers it again.
 */
export class Dispatcher {
  constructor(
    private readonly context: string,
    private readonly consumers: readonly Consumer[],
    private readonly inbox: Inbox,
    private readonly deadLetters: DeadLetters,
    private readonly logger: Logger,
    private readonly retryWaitsMs: readonly number[] = RETRY_WAITS_MS,
  ) {}

  async dispatch(batch: readonly InboundMessage[], keepAlive: () => Promise<void>): Promise<void> {
    const readable: Readable[] = [];
    for (const message of batch) {
      try {
        readable.push({ message, envelope: readEnvelope(message) });
      } catch (error) {
        await this.setAside(`${this.context}.unreadable`, { message }, error, 1);
      }
    }
    for (const consumer of this.consumers) {
      const types = new Set(consumer.contracts.map((contract) => contract.type));
      const wanted = readable.filter((one) => types.has(one.envelope.type));
      if (wanted.length > 0) await this.deliver(consumer, wanted, keepAlive);
    }
  }

  private async deliver(consumer: Consumer, wanted: readonly Readable[], keepAlive: () => Promise<void>): Promise<void> {
    try {
      await this.inbox.deliver(consumer, wanted.map((one) => one.envelope));
    } catch (error) {
      if (isUnavailable(error)) throw error;
      for (const one of wanted) {
        await this.deliverOne(consumer, one);
        await keepAlive();
      }
    }
  }

  private async deliverOne(consumer: Consumer, one: Readable): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.inbox.deliver(consumer, [one.envelope]);
        return;
      } catch (error) {
        if (isUnavailable(error)) throw error;
        const wait = this.retryWaitsMs[attempt - 1];
        if (error instanceof DomainError || wait === undefined) {
          return this.setAside(consumer.name, one, error, attempt);
        }
        await new Promise((resume) => setTimeout(resume, wait));
      }
    }
  }

  private async setAside(
    consumer: string,
    { message, envelope }: { message: InboundMessage; envelope?: EventEnvelope },
    error: unknown,
    attempts: number,
  ): Promise<void> {
    const known = error instanceof DomainError;
    const letter = {
      consumer,
      eventId: envelope?.id ?? idOfUnreadable(message),
      subject: envelope?.subject ?? null,
      type: envelope?.type ?? null,
      topic: message.topic,
      message: message.value ?? '',
      code: known ? error.code : 'platform.unexpected',
      // Words of a bug may quote what it stumbled over; only a rule's own words are kept.
      reason: known ? error.message : `${error instanceof Error ? error.name : 'Error'} after ${attempts} tries`,
      attempts,
    };
    await this.deadLetters.setAside(letter);
    this.logger.error(
      { event: 'set-aside', consumer, type: letter.type, eventId: letter.eventId, code: letter.code, attempts },
      'an event was set aside',
    );
  }
}
