import { contractViolations, type EventContract } from '#contracts';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { contextOf, schemaOf } from '../runtime/schema-of.js';
import type { Consumer, ReceivedEvent } from './consumer.js';
import type { EventEnvelope } from './envelope.js';
import { BehindAnother, BrokenContract } from './messaging.errors.js';

/** What became of each envelope of a delivery. */
export interface Delivery {
  readonly handled: number;
  readonly seenBefore: number;
}

/**
 * Makes a consumer exactly-once in effect: the marks, the consumer's writes and its outbox rows commit
 * together or not at all.
 */
@Injectable()
export class Inbox {
  constructor(private readonly uow: UnitOfWork) {}

  /** Delivers a batch in one transaction; throws what the consumer throws, and then nothing is kept. */
  async deliver(consumer: Consumer, envelopes: readonly EventEnvelope[]): Promise<Delivery> {
    const events = envelopes.map((envelope) => received(consumer, envelope));
    return this.uow.run(async () => {
      const fresh = await this.mark(consumer, envelopes);
      await this.refuseBehindAnother(consumer, fresh, events);
      const unseen = events.filter((event) => fresh.delete(event.id));
      if (unseen.length > 0) await consumer.handle(unseen);
      return { handled: unseen.length, seenBefore: events.length - unseen.length };
    });
  }

  private async mark(consumer: Consumer, envelopes: readonly EventEnvelope[]): Promise<Set<string>> {
    // Sorted, so that two processes that mark the same events wait for each other instead of deadlocking.
    const ids = [...new Set(envelopes.map((one) => one.id))].sort();
    const rows = await this.uow.query<{ event_id: string }>(
      `INSERT INTO ${schemaOf(contextOf(consumer.name))}.inbox (consumer, event_id)
       SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING RETURNING event_id`,
      [consumer.name, ids],
    );
    return new Set(rows.map((row) => row.event_id));
  }

  /** Order per wish outlives a poison event: what follows it waits with it. */
  private async refuseBehindAnother(
    consumer: Consumer,
    fresh: ReadonlySet<string>,
    events: readonly ReceivedEvent[],
  ): Promise<void> {
    if (fresh.size === 0) return;
    const subjects = events.filter((event) => fresh.has(event.id)).map((event) => event.subject);
    const behind = await this.uow.query(
      `SELECT 1 FROM ${schemaOf(contextOf(consumer.name))}.dead_letter
       WHERE consumer = $1 AND subject = ANY($2::text[]) AND status = 'aside' LIMIT 1`,
      [consumer.name, subjects],
    );
    if (behind.length > 0) throw new BehindAnother();
  }
}

/** Checks the data against the consumer's contract; throws BrokenContract. */
export function received<Data extends object>(consumer: Consumer<Data>, envelope: EventEnvelope): ReceivedEvent<Data> {
  const contract = consumer.contracts.find((one) => one.type === envelope.type) as EventContract<Data>;
  const violations = contractViolations(contract, envelope.data, 'reading');
  if (violations.length > 0) throw new BrokenContract(envelope.type, violations);
  return {
    id: envelope.id,
    type: envelope.type,
    subject: envelope.subject,
    time: new Date(envelope.time),
    data: envelope.data as Data,
  };
}
