import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ClockChange } from '../domain/wish-clock.js';

/** A wish may be assessed, and its path decided, more than once: the latest decision stands. */
const NEWER = `excluded.decided_at IS NOT NULL AND (w.decided_at IS NULL OR excluded.decided_at >= w.decided_at)`;

@Injectable()
export class WishClocks {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Merges changes (in the order of their wish ids) into the clocks, holds those rows until the unit of work
   * ends, and answers the towns of the wishes whose town is known by now.
   */
  async apply(changes: readonly ClockChange[]): Promise<Map<string, string>> {
    const rows = await this.uow.query<{ wish_id: string; town: string | null }>(
      `INSERT INTO disclosure.wish_clock AS w (wish_id, town, registered_at, expected_by, clock, due_at, main_path,
         decided_at, closed_at, outcome)
       SELECT "wishId", town, "registeredAt", "expectedBy", clock, "dueAt", "mainPath", "decidedAt", "closedAt", outcome
       FROM jsonb_to_recordset($1::jsonb) AS r("wishId" uuid, town text, "registeredAt" timestamptz,
         "expectedBy" timestamptz, clock text, "dueAt" timestamptz, "mainPath" text, "decidedAt" timestamptz,
         "closedAt" timestamptz, outcome text)
       ON CONFLICT (wish_id) DO UPDATE SET
         town = coalesce(w.town, excluded.town),
         registered_at = coalesce(w.registered_at, excluded.registered_at),
         expected_by = coalesce(w.expected_by, excluded.expected_by),
         clock = CASE WHEN ${NEWER} THEN excluded.clock ELSE coalesce(w.clock, excluded.clock) END,
         due_at = CASE WHEN ${NEWER} THEN excluded.due_at ELSE w.due_at END,
         main_path = CASE WHEN ${NEWER} THEN excluded.main_path ELSE w.main_path END,
         decided_at = CASE WHEN ${NEWER} THEN excluded.decided_at ELSE w.decided_at END,
         closed_at = coalesce(w.closed_at, excluded.closed_at),
         outcome = coalesce(w.outcome, excluded.outcome)
       RETURNING wish_id, town`,
      [JSON.stringify(changes)],
    );
    return new Map(rows.flatMap(({ wish_id, town }) => (town === null ? [] : [[wish_id, town] as const])));
  }
}
