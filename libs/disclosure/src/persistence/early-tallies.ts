import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Tally } from '../domain/tally.js';

/** Tallies of wishes whose town nobody named yet. */
@Injectable()
export class EarlyTallies {
  constructor(private readonly uow: UnitOfWork) {}

  async keep(tallies: readonly Tally[]): Promise<void> {
    if (tallies.length === 0) return;
    await this.uow.query(
      `INSERT INTO disclosure.early_tally (wish_id, day, measure, amount)
       SELECT "wishId", day, measure, amount
       FROM jsonb_to_recordset($1::jsonb) AS r("wishId" uuid, day date, measure text, amount bigint)`,
      [JSON.stringify(tallies)],
    );
  }

  /** Takes what waited for these wishes; it will not be handed out again. */
  async takeFor(wishIds: readonly string[]): Promise<Tally[]> {
    if (wishIds.length === 0) return [];
    return this.uow.change<Tally>(
      `DELETE FROM disclosure.early_tally WHERE wish_id = ANY($1::uuid[])
       RETURNING wish_id AS "wishId", day::text, measure, amount::float8 AS amount`,
      [wishIds],
    );
  }
}
