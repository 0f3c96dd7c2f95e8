import { newId, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { MOVES, type Posting, potChanges } from '../domain/posting.js';
import { Pots } from './pots.js';

/** Double entry, append-only: every movement of money is a transaction of two entries that sum to 0. */
@Injectable()
export class Ledger {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pots: Pots,
  ) {}

  /** Records postings and moves the pots with them, in the open unit of work; throws PotOverdrawn. */
  async post(postings: readonly Posting[]): Promise<void> {
    if (postings.length === 0) return;
    await this.pots.change(potChanges(postings));
    const lines = postings.map(({ at, ...posting }) => ({ ...posting, ...MOVES[posting.kind], id: newId(), at: at.toISOString() }));
    await this.uow.query(
      `WITH posting AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, kind text, "potId" text, "amountFen" bigint,
           "payoutId" uuid, source text, at timestamptz, "from" text, "to" text)
       ), recorded AS (
         INSERT INTO disbursement.ledger_transaction (id, kind, payout_id, source, recorded_at)
         SELECT id, kind, "payoutId", source, at FROM posting
       )
       INSERT INTO disbursement.ledger_entry (transaction_id, line, pot_id, account, amount_fen)
       SELECT id, 1, "potId", "from", -"amountFen" FROM posting
       UNION ALL SELECT id, 2, "potId", "to", "amountFen" FROM posting`,
      [JSON.stringify(lines)],
    );
  }

  /** True before the first movement of money. */
  async isEmpty(): Promise<boolean> {
    return (await this.uow.query('SELECT 1 FROM disbursement.ledger_transaction LIMIT 1')).length === 0;
  }
}
