import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { holdParts } from './hold-parts.js';

/** What became of a part after people signed it. */
export interface PartOutcome {
  readonly partId: string;
  readonly status: 'paid' | 'returned' | 'met';
  readonly payoutId: string | null;
  /** The bank's coded reason. */
  readonly reason: string | null;
  readonly at: Date;
}

@Injectable()
export class PartOutcomes {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Notes outcomes, at most one for each part, and answers the wishes whose parts changed. A payout that came back
   * does not become paid by a late message about itself, nor does an older payout undo a newer one.
   */
  async note(outcomes: readonly PartOutcome[]): Promise<string[]> {
    await holdParts(this.uow, outcomes.map((one) => one.partId));
    const rows = await this.uow.change<{ wish_id: string }>(
      `WITH heard AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb)
           AS o("partId" uuid, status text, "payoutId" uuid, reason text, at timestamptz)
       )
       UPDATE approval.part p SET
         status = o.status, payout_id = o."payoutId", return_reason = o.reason,
         ended_at = CASE WHEN o.status = 'returned' THEN NULL ELSE o.at END
       FROM heard o WHERE p.id = o."partId" AND CASE o.status
         WHEN 'met' THEN p.kind = 'need' AND p.status = 'opened'
         WHEN 'paid' THEN p.status = 'granted' OR (p.status = 'returned' AND p.payout_id <> o."payoutId")
         ELSE p.status = 'granted' OR (p.status = 'paid' AND p.payout_id = o."payoutId") END
       RETURNING p.wish_id`,
      [JSON.stringify(outcomes)],
    );
    return rows.map((row) => row.wish_id);
  }
}
