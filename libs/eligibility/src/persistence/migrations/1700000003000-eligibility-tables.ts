import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EligibilityTables1700000003000 implements MigrationInterface {
  readonly name = 'EligibilityTables1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE eligibility.assessment (
        id uuid PRIMARY KEY,
        wish_id uuid NOT NULL,
        town text NOT NULL,
        judged_on date NOT NULL,
        catalogue_version text NOT NULL,
        category text NOT NULL,
        ask text NOT NULL,
        amount_fen bigint NOT NULL,
        needed_by date NOT NULL,
        facts_hash text NOT NULL,
        met jsonb NOT NULL,
        missing text[] NOT NULL,
        relief_policy text,
        relief_fen bigint NOT NULL CHECK (relief_fen >= 0),
        gap_fen bigint NOT NULL CHECK (gap_fen >= 0),
        covered_in_kind boolean NOT NULL,
        bridge boolean NOT NULL,
        refer_home boolean NOT NULL,
        over_limits text[] NOT NULL,
        assessed_at timestamptz NOT NULL
      );
      CREATE INDEX assessment_wish_idx ON eligibility.assessment (wish_id, assessed_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE eligibility.assessment');
  }
}
