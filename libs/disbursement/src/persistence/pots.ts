import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PotChange } from '../domain/posting.js';

/** Money would leave a pot that does not hold it: whoever asked did not hold the pot's lock. A bug. */
export class PotOverdrawn extends Error {
  constructor() {
    super('A pot holds less than the ledger wants to move');
    this.name = 'PotOverdrawn';
  }
}

/** The running totals of the pots; only the ledger changes them. Rows are locked in the order of their ids. */
@Injectable()
export class Pots {
  constructor(private readonly uow: UnitOfWork) {}

  /** What each pot has free, held still until the commit. */
  async lockAvailable(potIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.uow.query<{ id: string; available: number }>(
      `SELECT id, (balance_fen - reserved_fen)::float8 AS available FROM disbursement.pot
       WHERE id = ANY($1::text[]) ORDER BY id FOR NO KEY UPDATE`,
      [potIds],
    );
    return new Map(rows.map((row) => [row.id, row.available]));
  }

  /** Moves all pots in one conditional statement; throws PotOverdrawn when any of them cannot move. */
  async change(changes: readonly PotChange[]): Promise<void> {
    if (changes.length === 0) return;
    const moved = await this.uow.change(
      `WITH change AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS r("potId" text, "balanceFen" bigint, "reservedFen" bigint)
       ), ordered AS (
         SELECT p.id FROM disbursement.pot p JOIN change c ON c."potId" = p.id ORDER BY p.id FOR NO KEY UPDATE OF p
       )
       UPDATE disbursement.pot p
       SET balance_fen = p.balance_fen + c."balanceFen", reserved_fen = p.reserved_fen + c."reservedFen"
       FROM change c, ordered o
       WHERE p.id = c."potId" AND p.id = o.id
         AND p.balance_fen - p.reserved_fen >= c."reservedFen" - c."balanceFen"
         AND p.reserved_fen >= -c."reservedFen"
       RETURNING p.id`,
      [JSON.stringify(changes)],
    );
    if (moved.length !== changes.length) throw new PotOverdrawn();
  }
}
