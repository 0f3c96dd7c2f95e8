import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Wish } from '../domain/wish.js';
import { IntakeEventsPublisher } from '../publishing/intake-events.publisher.js';

@Injectable()
export class Wishes {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publisher: IntakeEventsPublisher,
  ) {}

  /** Stores new wishes in one statement and publishes what they recorded. */
  async add(wishes: readonly Wish[]): Promise<void> {
    await this.uow.query(
      `INSERT INTO intake.wish (id, receipt_code, town, channel, category, ask, amount_fen, item, quantity, needed_by,
         danger, may_publish, age_band, submitted_by, judged_on, registered_at)
       SELECT "wishId", "receiptCode", town, channel, category, ask, "amountFen", item, quantity, "neededBy",
         danger, "mayPublish", "ageBand", "submittedBy", "judgedOn", "registeredAt"
       FROM jsonb_to_recordset($1::jsonb) AS r("wishId" uuid, "receiptCode" text, town text, channel text, category text,
         ask text, "amountFen" bigint, item text, quantity int, "neededBy" date, danger boolean, "mayPublish" boolean,
         "ageBand" text, "submittedBy" uuid, "judgedOn" date, "registeredAt" timestamptz)`,
      [JSON.stringify(wishes.map((wish) => wish.snapshot()))],
    );
    this.publisher.publish(wishes.flatMap((wish) => wish.pullEvents()));
  }
}
