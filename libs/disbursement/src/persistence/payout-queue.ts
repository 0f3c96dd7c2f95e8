import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PayoutSnapshot } from '../domain/payout.js';
import { nextAsk } from '../domain/payout-status.js';
import { PAYOUT_COLUMNS } from './payout-columns.js';

/** While one process asks about a payout, the others leave it alone. */
const ASKING_LEASE_MS = 60_000;

/** Gives each waiting payout to one process, whatever number of them looks at the same time. */
@Injectable()
export class PayoutQueue {
  constructor(private readonly uow: UnitOfWork) {}

  /** Takes the oldest ready payouts to be sent; from here on only the bank's word decides about them. */
  takeReady(most: number, now: Date): Promise<PayoutSnapshot[]> {
    return this.uow.change<PayoutSnapshot>(
      `WITH due AS MATERIALIZED (
         SELECT id AS due_id FROM disbursement.payout WHERE status = 'ready' ORDER BY number LIMIT $1 FOR UPDATE SKIP LOCKED
       )
       UPDATE disbursement.payout SET status = 'sending', attempt = attempt + 1, sent_at = $2, asks = 0, ask_after = $3
       FROM due WHERE id = due_id AND status = 'ready'
       RETURNING ${PAYOUT_COLUMNS}`,
      [most, now, nextAsk('sending', 0, null, now)],
    );
  }

  /** Takes the references about which the bank is to be asked now. */
  async takeToAsk(most: number, now: Date): Promise<string[]> {
    const taken = await this.uow.change<{ reference: string }>(
      `WITH due AS MATERIALIZED (
         SELECT id AS due_id FROM disbursement.payout WHERE ask_after <= $2 ORDER BY ask_after LIMIT $1
         FOR UPDATE SKIP LOCKED
       )
       UPDATE disbursement.payout SET ask_after = $3 FROM due WHERE id = due_id AND ask_after <= $2
       RETURNING reference`,
      [most, now, new Date(now.getTime() + ASKING_LEASE_MS)],
    );
    return taken.map((row) => row.reference);
  }
}
