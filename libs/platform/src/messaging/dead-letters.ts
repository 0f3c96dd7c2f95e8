import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Reader } from '../database/reader.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { contextOf, schemaOf } from '../runtime/schema-of.js';
import { RelayBell } from './relay-bell.js';

export interface DeadLetter {
  readonly consumer: string;
  readonly eventId: string;
  readonly subject: string | null;
  readonly type: string | null;
  readonly topic: string;
  readonly message: string;
  readonly code: string;
  readonly reason: string;
  readonly attempts: number;
}

export interface StoredDeadLetter extends Omit<DeadLetter, 'message'> {
  readonly id: string;
  readonly status: 'aside' | 'handled';
  readonly setAsideAt: Date;
}

/**
 * What could not be handled, with its reason, per consuming context. The row is the truth; a notice of it
 * goes to `hardship.<context>.dead` for whoever watches the broker.
 */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: Reader,
    private readonly bell: RelayBell,
  ) {}

  /** Keeps the message once, and marks it in the inbox so that a redelivery passes by. */
  async setAside(letter: DeadLetter): Promise<void> {
    const context = contextOf(letter.consumer);
    const schema = schemaOf(context);
    await this.uow.run(async () => {
      await this.uow.query(
        `INSERT INTO ${schema}.inbox (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
        [letter.consumer, letter.eventId],
      );
      const kept = await this.uow.query<{ id: string }>(
        `INSERT INTO ${schema}.dead_letter
           (id, consumer, event_id, subject, type, topic, message, code, reason, attempts)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (consumer, event_id) DO NOTHING RETURNING id`,
        [
          v7(), letter.consumer, letter.eventId, letter.subject, letter.type, letter.topic,
          // Postgres text holds no NUL; a poison message may.
          letter.message.replaceAll('\u0000', '\uFFFD'), letter.code, letter.reason, letter.attempts,
        ],
      );
      if (kept.length === 0) return;
      const { message: _, ...notice } = letter;
      await this.uow.query(
        `INSERT INTO ${schema}.outbox (id, topic, key, envelope) VALUES ($1, $2, $3, $4)`,
        [v7(), `hardship.${context}.dead`, letter.subject ?? letter.eventId, JSON.stringify(notice)],
      );
      this.uow.afterCommit(() => this.bell.ring(context));
    });
  }

  /** Newest first. Without the message itself: it is read by the machine that requeues it. */
  list(context: string, status: 'aside' | 'handled', limit: number): Promise<StoredDeadLetter[]> {
    return this.reader.rows<StoredDeadLetter>(
      `SELECT id, consumer, event_id AS "eventId", subject, type, topic, code, reason, attempts, status,
              set_aside_at AS "setAsideAt"
       FROM ${schemaOf(context)}.dead_letter WHERE status = $1 ORDER BY set_aside_at DESC, id DESC LIMIT $2`,
      [status, limit],
    );
  }
}
