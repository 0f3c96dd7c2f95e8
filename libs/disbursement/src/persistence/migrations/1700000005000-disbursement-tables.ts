import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POTS } from '../../domain/pots.js';
import { LEDGER_GUARDS, PAYOUT_GUARDS } from './disbursement-guards.js';

export class DisbursementTables1700000005000 implements MigrationInterface {
  readonly name = 'DisbursementTables1700000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE disbursement.pot (
        id text PRIMARY KEY,
        fund_source text NOT NULL CHECK (fund_source IN ('charity', 'fiscal')),
        town text,
        balance_fen bigint NOT NULL DEFAULT 0 CHECK (balance_fen >= 0),
        reserved_fen bigint NOT NULL DEFAULT 0 CHECK (reserved_fen >= 0),
        CONSTRAINT pot_not_overdrawn CHECK (reserved_fen <= balance_fen)
      );
      CREATE TABLE disbursement.payout (
        number bigint GENERATED ALWAYS AS IDENTITY,
        id uuid PRIMARY KEY,
        grant_id uuid NOT NULL,
        wish_id uuid NOT NULL,
        town text NOT NULL,
        pot_id text NOT NULL REFERENCES disbursement.pot (id),
        route text NOT NULL,
        amount_fen bigint NOT NULL CHECK (amount_fen > 0),
        content_hash text NOT NULL,
        signed_by uuid[] NOT NULL CHECK (cardinality(signed_by) = 2 AND signed_by[1] <> signed_by[2]),
        granted_at timestamptz NOT NULL,
        reference uuid NOT NULL UNIQUE,
        status text NOT NULL
          CHECK (status IN ('held', 'ready', 'sending', 'unknown', 'pending', 'settled', 'returned')),
        held_reason text CHECK (held_reason IN ('pot-exhausted', 'content-changed')),
        return_reason text,
        bank_reference text,
        attempt int NOT NULL DEFAULT 0,
        asks int NOT NULL DEFAULT 0,
        ask_after timestamptz,
        prepared_at timestamptz,
        sent_at timestamptz,
        unknown_since timestamptz,
        settled_at timestamptz,
        returned_at timestamptz,
        CHECK ((status = 'held') = (held_reason IS NOT NULL)),
        CHECK (status <> 'settled' OR (settled_at IS NOT NULL AND bank_reference IS NOT NULL)),
        CHECK (status <> 'returned' OR (returned_at IS NOT NULL AND return_reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX payout_one_live_per_grant ON disbursement.payout (grant_id)
        WHERE status <> 'returned' AND held_reason IS DISTINCT FROM 'content-changed';
      CREATE INDEX payout_wish_idx ON disbursement.payout (wish_id);
      CREATE INDEX payout_ready_idx ON disbursement.payout (number) WHERE status = 'ready';
      CREATE INDEX payout_held_idx ON disbursement.payout (pot_id, number) WHERE held_reason = 'pot-exhausted';
      CREATE INDEX payout_ask_idx ON disbursement.payout (ask_after) WHERE ask_after IS NOT NULL;
      CREATE TABLE disbursement.ledger_transaction (
        number bigint GENERATED ALWAYS AS IDENTITY,
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('funding', 'reserve', 'release', 'settle', 'return')),
        payout_id uuid,
        source text,
        recorded_at timestamptz NOT NULL,
        CHECK ((kind = 'funding') = (payout_id IS NULL) AND (kind = 'funding') = (source IS NOT NULL))
      );
      CREATE UNIQUE INDEX ledger_transaction_once ON disbursement.ledger_transaction (payout_id, kind)
        WHERE payout_id IS NOT NULL;
      CREATE TABLE disbursement.ledger_entry (
        transaction_id uuid NOT NULL REFERENCES disbursement.ledger_transaction (id),
        line smallint NOT NULL,
        pot_id text NOT NULL,
        account text NOT NULL CHECK (account IN ('source', 'available', 'reserved', 'paid')),
        amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
        PRIMARY KEY (transaction_id, line)
      );
    `);
    await runner.query(PAYOUT_GUARDS);
    await runner.query(LEDGER_GUARDS);
    await runner.query(
      `INSERT INTO disbursement.pot (id, fund_source, town)
       SELECT id, "fundSource", town FROM jsonb_to_recordset($1::jsonb) AS r(id text, "fundSource" text, town text)`,
      [JSON.stringify(POTS)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE disbursement.ledger_entry, disbursement.ledger_transaction, disbursement.payout, disbursement.pot;
      DROP FUNCTION disbursement.entries_sum_to_zero, disbursement.refuse_change, disbursement.payout_moves;
    `);
  }
}
