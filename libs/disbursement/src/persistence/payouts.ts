import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { Payout, type PayoutSnapshot } from '../domain/payout.js';
import { postingsOf } from '../domain/posting.js';
import { DisbursementEventsPublisher } from '../publishing/disbursement-events.publisher.js';
import { Ledger } from './ledger.js';
import { PAYOUT_COLUMNS } from './payout-columns.js';

/** Stores payouts together with their postings and their events. Rows are locked payouts first, then pots. */
@Injectable()
export class Payouts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly publisher: DisbursementEventsPublisher,
  ) {}

  /** Adds new payouts; a grant that has a live payout, or this very payout already, is left as it is. */
  async add(payouts: readonly Payout[]): Promise<void> {
    const added = await this.uow.query<{ id: string }>(
      `INSERT INTO disbursement.payout (id, grant_id, wish_id, town, pot_id, route, amount_fen, content_hash, signed_by,
         granted_at, reference, status, held_reason, prepared_at)
       SELECT "payoutId", "grantId", "wishId", town, "potId", route, "amountFen", "contentHash", "signedBy",
         "grantedAt", reference, status, "heldReason", "preparedAt"
       FROM jsonb_to_recordset($1::jsonb) AS r("payoutId" uuid, "grantId" uuid, "wishId" uuid, town text, "potId" text,
         route text, "amountFen" bigint, "contentHash" text, "signedBy" uuid[], "grantedAt" timestamptz, reference uuid,
         status text, "heldReason" text, "preparedAt" timestamptz)
       ON CONFLICT DO NOTHING RETURNING id`,
      [JSON.stringify(payouts.map((payout) => payout.snapshot()))],
    );
    const ids = new Set(added.map((row) => row.id));
    await this.tell(payouts.filter((payout) => ids.has(payout.snapshot().payoutId)));
  }

  /** The payouts of these references, held still until the commit. */
  async lock(references: readonly string[]): Promise<Payout[]> {
    const rows = await this.uow.query<PayoutSnapshot>(
      `SELECT ${PAYOUT_COLUMNS} FROM disbursement.payout WHERE reference = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
      [references],
    );
    return rows.map((row) => Payout.restore(row));
  }

  /** Payouts that wait for money their pot has by now, oldest first; those another process has in hand are left to it. */
  async lockAffordable(most: number): Promise<Payout[]> {
    const rows = await this.uow.query<PayoutSnapshot>(
      `SELECT ${PAYOUT_COLUMNS} FROM disbursement.payout
       WHERE held_reason = 'pot-exhausted' AND EXISTS (
         SELECT FROM disbursement.pot p WHERE p.id = pot_id AND p.balance_fen - p.reserved_fen >= amount_fen)
       ORDER BY number LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED`,
      [most],
    );
    return rows.map((row) => Payout.restore(row));
  }

  /** Stores what changed in payouts that this unit of work has locked. */
  async save(payouts: readonly Payout[]): Promise<void> {
    await this.uow.change(
      `UPDATE disbursement.payout p SET status = r.status, held_reason = r."heldReason", return_reason = r."returnReason",
         bank_reference = r."bankReference", asks = r.asks, ask_after = r."askAfter", prepared_at = r."preparedAt",
         unknown_since = r."unknownSince", settled_at = r."settledAt", returned_at = r."returnedAt"
       FROM jsonb_to_recordset($1::jsonb) AS r("payoutId" uuid, status text, "heldReason" text, "returnReason" text,
         "bankReference" text, asks int, "askAfter" timestamptz, "preparedAt" timestamptz, "unknownSince" timestamptz,
         "settledAt" timestamptz, "returnedAt" timestamptz)
       WHERE p.id = r."payoutId"`,
      [JSON.stringify(payouts.map((payout) => payout.snapshot()))],
    );
    await this.tell(payouts);
  }

  private async tell(payouts: readonly Payout[]): Promise<void> {
    const events = payouts.flatMap((payout) => payout.pullEvents());
    await this.ledger.post(events.flatMap(postingsOf));
    this.publisher.publish(events);
  }
}
