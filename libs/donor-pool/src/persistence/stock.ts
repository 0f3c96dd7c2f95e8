import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ClaimSnapshot } from '../domain/claim.js';
import type { PoolEvent } from '../domain/pool-event.js';

/**
 * The quantities of needs and offers as claims end. Rows are locked in the order of their ids, needs before
 * offers, as everywhere in this context, so that nothing deadlocks.
 */
@Injectable()
export class Stock {
  constructor(private readonly uow: UnitOfWork) {}

  /** Released units are open again; the need is no longer proposed to whom let it go. */
  async giveBack(released: readonly ClaimSnapshot[]): Promise<void> {
    if (released.length === 0) return;
    await this.uow.change(
      `WITH back AS (
         SELECT need_id, sum(quantity)::int AS quantity, array_agg(member_id) AS members
         FROM jsonb_to_recordset($1::jsonb) AS r(need_id uuid, member_id uuid, quantity int) GROUP BY need_id
       ), ordered AS (
         SELECT n.id FROM donor_pool.need n JOIN back ON back.need_id = n.id ORDER BY n.id FOR NO KEY UPDATE OF n
       )
       UPDATE donor_pool.need n SET open_qty = open_qty + back.quantity,
         proposed_offer_id = CASE WHEN proposed_member_id = ANY(back.members) THEN NULL ELSE proposed_offer_id END,
         proposed_member_id = CASE WHEN proposed_member_id = ANY(back.members) THEN NULL ELSE proposed_member_id END
       FROM back, ordered WHERE n.id = back.need_id AND n.id = ordered.id`,
      [JSON.stringify(released.map((one) => ({ need_id: one.needId, member_id: one.memberId, quantity: one.quantity })))],
    );
    await this.restock(released.filter((one) => one.offerId !== null));
  }

  private async restock(released: readonly ClaimSnapshot[]): Promise<void> {
    if (released.length === 0) return;
    await this.uow.change(
      `WITH back AS (
         SELECT offer_id, sum(quantity)::int AS quantity
         FROM unnest($1::uuid[], $2::int[]) AS r(offer_id, quantity) GROUP BY offer_id
       ), ordered AS (
         SELECT o.id FROM donor_pool.offer o JOIN back ON back.offer_id = o.id ORDER BY o.id FOR NO KEY UPDATE OF o
       )
       UPDATE donor_pool.offer o SET remaining_qty = remaining_qty + back.quantity
       FROM back, ordered WHERE o.id = back.offer_id AND o.id = ordered.id`,
      [released.map((one) => one.offerId), released.map((one) => one.quantity)],
    );
  }

  /** Counts received units one claim after the other; says which needs have now got all they asked for. */
  async receive(received: readonly ClaimSnapshot[]): Promise<PoolEvent[]> {
    const fulfilled: PoolEvent[] = [];
    for (const { needId, wishId, memberId, claimId, quantity, receivedAt } of received) {
      const [need] = await this.uow.change<{ status: string; quantity: number; valueFen: number }>(
        `UPDATE donor_pool.need SET received_qty = received_qty + $2 WHERE id = $1
         RETURNING status, quantity, value_fen::float8 AS "valueFen"`,
        [needId, quantity],
      );
      if (need?.status !== 'fulfilled' || receivedAt === null) continue;
      const ids = { wishId, needId, memberId, claimId };
      fulfilled.push({ kind: 'need-fulfilled', ...ids, quantity: need.quantity, valueFen: need.valueFen, at: receivedAt });
    }
    return fulfilled;
  }
}
