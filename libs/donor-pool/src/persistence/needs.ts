import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { NeedToMatch } from '../domain/match-rules.js';
import type { Proposal } from '../domain/propose-matches.js';
import { DonorPoolEventsPublisher } from '../publishing/donor-pool-events.publisher.js';

/** A need as approval opened it. */
export interface OpenedNeed extends NeedToMatch {
  readonly valueFen: number;
  readonly bridge: boolean;
  readonly openedAt: Date;
}

@Injectable()
export class Needs {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publisher: DonorPoolEventsPublisher,
  ) {}

  /** Puts needs on the board together with whom they are proposed to; one that is there already stays as it is. */
  async open(needs: readonly OpenedNeed[], proposals: readonly Proposal[], now: Date): Promise<Proposal[]> {
    const proposed = new Map(proposals.map((one) => [one.needId, one]));
    const rows = needs.map((need) => ({ ...need, ...proposed.get(need.needId) }));
    const added = await this.uow.query<{ id: string }>(
      `INSERT INTO donor_pool.need (id, wish_id, town, category, item, quantity, open_qty, value_fen, age_band,
         needed_by, urgent, bridge, opened_at, proposed_member_id, proposed_offer_id, proposed_at)
       SELECT "needId", "wishId", town, category, item, "openQuantity", "openQuantity", "valueFen", "ageBand",
         "neededBy", urgent, bridge, "openedAt", "memberId", "offerId", CASE WHEN "offerId" IS NOT NULL THEN $2::timestamptz END
       FROM jsonb_to_recordset($1::jsonb) AS r("needId" uuid, "wishId" uuid, town text, category text, item text,
         "openQuantity" int, "valueFen" bigint, "ageBand" text, "neededBy" date, urgent boolean, bridge boolean,
         "openedAt" timestamptz, "memberId" uuid, "offerId" uuid)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [JSON.stringify(rows), now],
    );
    const fresh = added.map(({ id }) => proposed.get(id)).filter((one) => one !== undefined);
    this.publisher.publish(
      fresh.map(({ wishId, needId, memberId }) => ({ kind: 'match-proposed', wishId, needId, memberId, at: now })),
    );
    return fresh;
  }

  async find(needId: string): Promise<NeedToMatch | undefined> {
    const [need] = await this.uow.query<NeedToMatch>(
      `SELECT id AS "needId", wish_id AS "wishId", town, category, item, open_qty AS "openQuantity",
         ceil(value_fen::numeric / quantity)::float8 AS "unitValueFen", age_band AS "ageBand",
         needed_by::text AS "neededBy", urgent
       FROM donor_pool.need WHERE id = $1`,
      [needId],
    );
    return need;
  }

  /** Takes units from a need; false when others were faster. */
  async take(needId: string, quantity: number): Promise<boolean> {
    const taken = await this.uow.change(
      `UPDATE donor_pool.need SET open_qty = open_qty - $2 WHERE id = $1 AND open_qty >= $2 RETURNING id`,
      [needId, quantity],
    );
    return taken.length === 1;
  }

  /** Ids of up to three open needs of the same category in the member's area, the own town first. */
  async similarTo({ needId, category, town }: NeedToMatch, area: readonly string[] | null): Promise<string[]> {
    const rows = await this.uow.query<{ id: string }>(
      `SELECT id FROM donor_pool.need
       WHERE open_qty > 0 AND category = $2 AND id <> $1 AND ($4::text[] IS NULL OR town = ANY($4::text[]))
       ORDER BY town <> $3, NOT urgent, needed_by, id LIMIT 3`,
      [needId, category, town, area],
    );
    return rows.map((row) => row.id);
  }
}
