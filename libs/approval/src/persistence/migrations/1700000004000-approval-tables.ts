import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file and its parts and referrals are written by one transaction, so no foreign key is paid for on the road. */
export class ApprovalTables1700000004000 implements MigrationInterface {
  readonly name = 'ApprovalTables1700000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE approval.case_file (
        wish_id uuid PRIMARY KEY,
        assessment_id uuid NOT NULL,
        town text NOT NULL,
        category text NOT NULL,
        ask text NOT NULL CHECK (ask IN ('cash', 'goods', 'service', 'information')),
        amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
        item text NOT NULL,
        quantity int NOT NULL CHECK (quantity > 0),
        needed_by date NOT NULL,
        age_band text NOT NULL,
        danger boolean NOT NULL,
        submitted_by uuid NOT NULL,
        registered_at timestamptz NOT NULL,
        assessed_at timestamptz NOT NULL,
        judged_on date NOT NULL,
        catalogue_version text NOT NULL,
        met jsonb NOT NULL,
        missing text[] NOT NULL,
        gap_fen bigint NOT NULL,
        main text NOT NULL,
        side text[] NOT NULL,
        clock text NOT NULL CHECK (clock IN ('emergency', 'month')),
        due_at timestamptz NOT NULL,
        proposed_fen bigint NOT NULL CHECK (proposed_fen >= 0),
        remaining_fen bigint NOT NULL CHECK (remaining_fen >= 0),
        reasons text[] NOT NULL,
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'returned', 'closed')),
        outcome text CHECK (outcome IN ('helped', 'referred', 'informed', 'refused')),
        return_reason text,
        decided_at timestamptz NOT NULL,
        refused_at timestamptz,
        closed_at timestamptz,
        CHECK ((status = 'closed') = (outcome IS NOT NULL))
      );
      CREATE INDEX case_file_open_idx ON approval.case_file (due_at, wish_id) WHERE status = 'open';
      CREATE INDEX case_file_due_idx ON approval.case_file (due_at, wish_id);
      CREATE TABLE approval.part (
        id uuid PRIMARY KEY,
        wish_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('cash', 'need', 'refusal')),
        route text NOT NULL,
        position int NOT NULL,
        status text NOT NULL CHECK (status IN
          ('open', 'waiting', 'granted', 'opened', 'returned', 'paid', 'met', 'refused', 'withdrawn')),
        pot_id text,
        amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
        value_fen bigint NOT NULL CHECK (value_fen >= 0),
        urgent boolean NOT NULL,
        bridge boolean NOT NULL,
        reasons text[] NOT NULL,
        needed int NOT NULL CHECK (needed > 0),
        needs_city boolean NOT NULL,
        submitted_by uuid NOT NULL,
        signed_by uuid[] NOT NULL DEFAULT '{}',
        has_city boolean NOT NULL DEFAULT false,
        content_hash text,
        decided_role text,
        decided_at timestamptz,
        payout_id uuid,
        return_reason text,
        ended_at timestamptz,
        CHECK (cardinality(signed_by) <= needed),
        CHECK (NOT submitted_by = ANY (signed_by)),
        CHECK (status NOT IN ('granted', 'opened', 'paid', 'met') OR cardinality(signed_by) = needed),
        CHECK (NOT (needs_city AND status IN ('granted', 'paid')) OR has_city),
        CHECK (kind <> 'cash' OR (pot_id IS NOT NULL AND amount_fen > 0 AND needed = 2))
      );
      CREATE INDEX part_wish_idx ON approval.part (wish_id);
      CREATE TABLE approval.signature (
        part_id uuid NOT NULL,
        ordinal int NOT NULL CHECK (ordinal > 0),
        account_id uuid NOT NULL,
        role text NOT NULL,
        content_hash text NOT NULL,
        signed_at timestamptz NOT NULL,
        PRIMARY KEY (part_id, ordinal),
        UNIQUE (part_id, account_id)
      );
      CREATE TABLE approval.referral (
        id uuid PRIMARY KEY,
        wish_id uuid NOT NULL,
        receiver text NOT NULL CHECK (receiver IN ('department', 'home')),
        department text NOT NULL,
        policy text,
        answer text CHECK (answer IN ('granted', 'refused', 'in-progress')),
        ordered_at timestamptz NOT NULL,
        answered_by uuid,
        answered_at timestamptz
      );
      CREATE INDEX referral_wish_idx ON approval.referral (wish_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE approval.referral, approval.signature, approval.part, approval.case_file');
  }
}
