import { Reader } from '#platform';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { PotView } from './pot-view.js';
import { ViewPots } from './view-pots.query.js';

@QueryHandler(ViewPots)
export class ViewPotsHandler implements IQueryHandler<ViewPots> {
  constructor(private readonly reader: Reader) {}

  execute({ actor }: ViewPots): Promise<PotView[]> {
    return this.reader.rows<PotView>(
      `SELECT p.id AS "potId", p.fund_source AS "fundSource", p.town, p.balance_fen::float8 AS "balanceFen",
         p.reserved_fen::float8 AS "reservedFen", (p.balance_fen - p.reserved_fen)::float8 AS "availableFen",
         count(o.id)::int AS "heldPayouts", coalesce(sum(o.amount_fen), 0)::float8 AS "heldFen"
       FROM disbursement.pot p
       LEFT JOIN disbursement.payout o ON o.pot_id = p.id AND o.held_reason = 'pot-exhausted'
       WHERE '*' = ANY($1::text[]) OR p.town = ANY($1::text[])
       GROUP BY p.id ORDER BY p.id`,
      [actor.towns],
    );
  }
}
