import type { EventContract } from '#contracts';
import { Clock } from '#kernel';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { schemaOf } from '../runtime/schema-of.js';
import { type EventEnvelope, seal } from './envelope.js';
import { RelayBell } from './relay-bell.js';

interface Written {
  readonly topic: string;
  readonly envelope: EventEnvelope;
}

/**
 * Writes events beside the change that caused them. They are checked at once, and stored in one statement
 * as the last act of the transaction: after every row lock, so that their positions follow the order in
 * which the changes became true.
 */
@Injectable()
export class Outbox {
  private readonly waiting = new WeakMap<object, Written[]>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly bell: RelayBell,
  ) {}

  /** Throws NoOpenUnitOfWork outside a unit of work, BrokenContract when data does not fit. */
  append<Data extends object>(contract: EventContract<Data>, ...events: readonly Data[]): void {
    const unit = this.uow.manager();
    const now = this.clock.now();
    let written = this.waiting.get(unit);
    if (!written) {
      written = [];
      this.waiting.set(unit, written);
      const batch = written;
      this.uow.beforeCommit(() => this.store(batch));
    }
    for (const data of events) written.push({ topic: contract.topic, envelope: seal(contract, data, now) });
  }

  private async store(written: readonly Written[]): Promise<void> {
    for (const topic of new Set(written.map((one) => one.topic))) {
      const ofTopic = written.filter((one) => one.topic === topic).map((one) => one.envelope);
      const context = topic.replace('hardship.', '');
      await this.uow.query(
        `INSERT INTO ${schemaOf(context)}.outbox (id, topic, key, envelope)
         SELECT e.id, $1, e.key, e.envelope
         FROM unnest($2::uuid[], $3::text[], $4::text[]) WITH ORDINALITY AS e(id, key, envelope, n) ORDER BY e.n`,
        [
          topic,
          ofTopic.map((one) => one.id),
          ofTopic.map((one) => one.partitionkey),
          ofTopic.map((one) => JSON.stringify(one)),
        ],
      );
      this.uow.afterCommit(() => this.bell.ring(context));
    }
  }
}
