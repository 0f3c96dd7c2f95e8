import { type Actor, hasRole, Reader } from '#platform';
import { Injectable } from '@nestjs/common';

/** That something happened to a wish; the reader fetches what it may see. */
export interface Notice {
  readonly number: number;
  readonly code: string;
  readonly wishId: string | null;
}

/** Steps commit a little out of the order of their numbers: looking back this far misses none of them. */
export const LOOK_BACK = 200;
const MOST_AT_ONCE = 500;
/** What a donor is told: that the board has changed, never about whom. */
const BOARD_CODES = ['need-opened', 'need-claimed', 'claim-released', 'need-delivered', 'need-fulfilled'];

@Injectable()
export class StepFeed {
  constructor(private readonly reader: Reader) {}

  async lastNumber(): Promise<number> {
    const row = await this.reader.first<{ last: number }>(`SELECT coalesce(max(number), 0)::float8 AS last FROM intake.wish_step`);
    return row?.last ?? 0;
  }

  /** Notices after `since` that this account may have and that are not among `sent`. */
  async after(since: number, sent: ReadonlySet<number>, actor: Actor): Promise<Notice[]> {
    const donor = hasRole(actor, 'donor');
    const rows = await this.reader.rows<Notice>(
      `SELECT s.number::float8 AS number, s.code, CASE WHEN $3 THEN NULL ELSE s.wish_id END AS "wishId"
       FROM intake.wish_step s JOIN intake.wish w ON w.id = s.wish_id
       WHERE s.number > $1
         AND (($3 AND s.code = ANY($4::text[])) OR (NOT $3 AND ('*' = ANY($2::text[]) OR w.town = ANY($2::text[]))))
       ORDER BY s.number LIMIT $5`,
      [Math.max(0, since - LOOK_BACK), actor.towns, donor, BOARD_CODES, MOST_AT_ONCE],
    );
    return rows.filter((row) => !sent.has(row.number));
  }
}
