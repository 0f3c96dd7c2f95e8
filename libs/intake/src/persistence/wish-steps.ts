import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Step } from '../domain/step.js';

@Injectable()
export class WishSteps {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds steps and moves their wishes on; what was added before changes nothing. */
  async add(steps: readonly Step[]): Promise<void> {
    await this.uow.query(
      `WITH step AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb)
           AS r("eventId" uuid, "wishId" uuid, code text, at timestamptz, detail jsonb, stage text, rank int)
       ), added AS (
         INSERT INTO intake.wish_step (event_id, wish_id, code, at, detail)
         SELECT "eventId", "wishId", code, at, detail FROM step ON CONFLICT DO NOTHING
       ), furthest AS (
         SELECT DISTINCT ON ("wishId") "wishId", stage, rank,
           max(detail->>'main') FILTER (WHERE code = 'path-decided') OVER of_wish AS main_path,
           max(detail->>'dueAt') FILTER (WHERE code = 'path-decided') OVER of_wish AS due_at,
           max(at) FILTER (WHERE code = 'wish-closed') OVER of_wish AS closed_at
         FROM step WINDOW of_wish AS (PARTITION BY "wishId") ORDER BY "wishId", rank DESC
       )
       UPDATE intake.wish w SET
         status = CASE WHEN f.rank > w.stage THEN f.stage ELSE w.status END,
         stage = greatest(w.stage, f.rank),
         main_path = coalesce(f.main_path, w.main_path),
         due_at = coalesce(f.due_at::timestamptz, w.due_at),
         closed_at = coalesce(w.closed_at, f.closed_at)
       FROM furthest f WHERE w.id = f."wishId"
         AND (f.rank > w.stage OR num_nonnulls(f.main_path, f.due_at, f.closed_at) > 0)`,
      [JSON.stringify(steps)],
    );
  }
}
