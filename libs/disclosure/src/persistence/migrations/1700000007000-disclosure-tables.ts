import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DisclosureTables1700000007000 implements MigrationInterface {
  readonly name = 'DisclosureTables1700000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE disclosure.wish_clock (
        wish_id uuid PRIMARY KEY,
        town text,
        registered_at timestamptz,
        expected_by timestamptz,
        clock text CHECK (clock IN ('emergency', 'month')),
        due_at timestamptz,
        main_path text,
        decided_at timestamptz,
        closed_at timestamptz,
        outcome text
      );
      CREATE INDEX wish_clock_open_idx ON disclosure.wish_clock (town, (coalesce(due_at, expected_by)))
        WHERE closed_at IS NULL;
      CREATE INDEX wish_clock_closed_idx ON disclosure.wish_clock (closed_at) WHERE closed_at IS NOT NULL;
      CREATE TABLE disclosure.town_day (
        town text NOT NULL,
        day date NOT NULL,
        registered bigint NOT NULL CHECK (registered >= 0),
        emergencies bigint NOT NULL CHECK (emergencies >= 0),
        paid bigint NOT NULL CHECK (paid >= 0),
        paid_fen bigint NOT NULL CHECK (paid_fen >= 0),
        returned bigint NOT NULL CHECK (returned >= 0),
        returned_fen bigint NOT NULL CHECK (returned_fen >= 0),
        fulfilled bigint NOT NULL CHECK (fulfilled >= 0),
        refused bigint NOT NULL CHECK (refused >= 0),
        closed bigint NOT NULL CHECK (closed >= 0),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (town, day)
      );
      CREATE TABLE disclosure.early_tally (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        wish_id uuid NOT NULL,
        day date NOT NULL,
        measure text NOT NULL,
        amount bigint NOT NULL CHECK (amount >= 0)
      );
      CREATE INDEX early_tally_wish_idx ON disclosure.early_tally (wish_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE disclosure.early_tally, disclosure.town_day, disclosure.wish_clock');
  }
}
