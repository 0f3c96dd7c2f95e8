import { CONTRACTS } from '#contracts';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Consumers } from '../runtime/consumers.js';
import { schemaOf } from '../runtime/schema-of.js';
import type { Consumer } from './consumer.js';
import type { EventEnvelope } from './envelope.js';
import { received } from './inbox.js';
import { DeadLetterNotFound, UnknownEventType } from './messaging.errors.js';
import { readEnvelope } from './read-envelope.js';

interface Waiting {
  readonly id: string;
  readonly consumer: string;
  readonly subject: string | null;
  readonly topic: string;
  readonly message: string;
}

/**
 * Handles a message that was set aside once more, now, and with it those about the same wish that wait
 * behind it, in order. Throws what the consumer throws; then everything stays aside.
 */
@Injectable()
export class Requeue {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly consumers: Consumers,
  ) {}

  async requeue(context: string, id: string): Promise<{ handled: number }> {
    const schema = schemaOf(context);
    return this.uow.run(async () => {
      const waiting = await this.uow.query<Waiting>(
        `SELECT d.id, d.consumer, d.subject, d.topic, d.message FROM ${schema}.dead_letter d
         JOIN ${schema}.dead_letter asked ON asked.id = $1 AND asked.status = 'aside'
          AND (d.id = asked.id OR (d.consumer = asked.consumer AND d.subject = asked.subject))
         WHERE d.status = 'aside' ORDER BY d.set_aside_at, d.id FOR UPDATE`,
        [id],
      );
      if (waiting.length === 0) throw new DeadLetterNotFound();
      for (const letter of waiting) await this.handle(context, letter);
      await this.uow.query(
        `UPDATE ${schema}.dead_letter SET status = 'handled', handled_at = now() WHERE id = ANY($1::uuid[])`,
        [waiting.map((one) => one.id)],
      );
      return { handled: waiting.length };
    });
  }

  private async handle(context: string, { consumer: name, topic, message }: Waiting): Promise<void> {
    const envelope = readEnvelope({ topic, key: null, value: message });
    for (const consumer of this.meant(context, name, envelope)) {
      await consumer.handle([received(consumer, envelope)]);
    }
  }

  /** An unreadable message named no consumer: once readable, it is for all that want its type. */
  private meant(context: string, name: string, envelope: EventEnvelope): readonly Consumer[] {
    const wants = (one: Consumer) => one.contracts.some((contract) => contract.type === envelope.type);
    const all = this.consumers.of(context).filter(wants);
    const meant = name === `${context}.unreadable` ? all : all.filter((one) => one.name === name);
    if (meant.length === 0 && !CONTRACTS.some((one) => one.type === envelope.type)) {
      throw new UnknownEventType(envelope.type);
    }
    return meant;
  }
}
