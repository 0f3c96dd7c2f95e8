import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ApprovalEvent } from '../domain/approval-event.js';
import { type CaseState, endingOf } from '../domain/ending.js';
import { ApprovalEventsPublisher } from '../publishing/approval-events.publisher.js';

@Injectable()
export class CaseEndings {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publisher: ApprovalEventsPublisher,
  ) {}

  /**
   * Closes those of these cases in which nothing is under way any more, each once. The rows are held first and
   * looked at afterwards, so that of two last parts that end at the same instant one sees the other.
   */
  async close(wishIds: readonly string[], now: Date): Promise<void> {
    const held = await this.hold([...new Set(wishIds)]);
    if (held.length === 0) return;
    const ended = (await this.statesOf(held)).flatMap(({ wishId, ...state }) => {
      const outcome = endingOf(state);
      return outcome ? [{ wishId, outcome }] : [];
    });
    if (ended.length === 0) return;
    const closed = await this.uow.change<{ wish_id: string }>(
      `UPDATE approval.case_file c SET status = 'closed', outcome = e.outcome, closed_at = $2
       FROM jsonb_to_recordset($1::jsonb) AS e("wishId" uuid, outcome text)
       WHERE c.wish_id = e."wishId" AND c.status = 'open' RETURNING c.wish_id`,
      [JSON.stringify(ended), now],
    );
    const really = new Set(closed.map((row) => row.wish_id));
    this.publisher.publish(
      ended
        .filter(({ wishId }) => really.has(wishId))
        .map(({ wishId, outcome }): ApprovalEvent => ({ kind: 'wish-closed', wishId, at: now, outcome })),
    );
  }

  private async hold(wishIds: readonly string[]): Promise<string[]> {
    if (wishIds.length === 0) return [];
    const rows = await this.uow.query<{ wish_id: string }>(
      `SELECT wish_id FROM approval.case_file WHERE wish_id = ANY($1::uuid[]) AND status = 'open'
       ORDER BY wish_id FOR NO KEY UPDATE`,
      [wishIds],
    );
    return rows.map((row) => row.wish_id);
  }

  private statesOf(wishIds: readonly string[]): Promise<(CaseState & { wishId: string })[]> {
    return this.uow.query(
      `SELECT c.wish_id AS "wishId", c.status, c.ask,
         ARRAY(SELECT p.status FROM approval.part p WHERE p.wish_id = c.wish_id) AS parts,
         coalesce((SELECT jsonb_agg(jsonb_build_object('to', r.receiver, 'answer', r.answer))
           FROM approval.referral r WHERE r.wish_id = c.wish_id), '[]') AS referrals
       FROM approval.case_file c WHERE c.wish_id = ANY($1::uuid[])`,
      [wishIds],
    );
  }
}
