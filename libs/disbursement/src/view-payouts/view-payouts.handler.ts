import { OutsideYourTowns, Reader, seesTown } from '#platform';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { PayoutView } from './payout-view.js';
import { ViewPayouts } from './view-payouts.query.js';

@QueryHandler(ViewPayouts)
export class ViewPayoutsHandler implements IQueryHandler<ViewPayouts> {
  constructor(private readonly reader: Reader) {}

  async execute({ wishId, actor }: ViewPayouts): Promise<PayoutView[]> {
    const rows = await this.reader.rows<PayoutView & { town: string }>(
      `SELECT o.town, o.id AS "payoutId", o.grant_id AS "grantId", o.pot_id AS "potId", p.fund_source AS "fundSource",
         o.route, o.amount_fen::float8 AS "amountFen", o.status, o.held_reason AS "heldReason",
         o.return_reason AS "returnReason", o.bank_reference AS "bankReference", o.granted_at AS "grantedAt",
         o.prepared_at AS "preparedAt", o.sent_at AS "sentAt", o.unknown_since AS "unknownSince",
         o.settled_at AS "settledAt", o.returned_at AS "returnedAt"
       FROM disbursement.payout o JOIN disbursement.pot p ON p.id = o.pot_id WHERE o.wish_id = $1 ORDER BY o.number`,
      [wishId],
    );
    if (rows.some((row) => !seesTown(actor, row.town))) throw new OutsideYourTowns();
    return rows.map(({ town: _town, ...view }) => view);
  }
}
