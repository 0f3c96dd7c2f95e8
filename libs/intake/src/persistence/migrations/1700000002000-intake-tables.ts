import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each step updates the row of its wish: room on the page (fillfactor) keeps those updates off the indexes. */
export class IntakeTables1700000002000 implements MigrationInterface {
  readonly name = 'IntakeTables1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE intake.wish (
        id uuid PRIMARY KEY,
        receipt_code text NOT NULL UNIQUE,
        town text NOT NULL,
        channel text NOT NULL,
        category text NOT NULL,
        ask text NOT NULL CHECK (ask IN ('cash', 'goods', 'service', 'information')),
        amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
        item text NOT NULL,
        quantity int NOT NULL CHECK (quantity > 0),
        needed_by date NOT NULL,
        danger boolean NOT NULL,
        may_publish boolean NOT NULL,
        age_band text NOT NULL,
        submitted_by uuid NOT NULL,
        judged_on date NOT NULL,
        registered_at timestamptz NOT NULL,
        stage int NOT NULL DEFAULT 0,
        status text NOT NULL DEFAULT 'accepted',
        main_path text,
        due_at timestamptz,
        closed_at timestamptz
      ) WITH (fillfactor = 45);
      CREATE INDEX wish_town_idx ON intake.wish (town, registered_at DESC, id DESC);
      CREATE TABLE intake.wish_step (
        number bigint GENERATED ALWAYS AS IDENTITY,
        event_id uuid PRIMARY KEY,
        wish_id uuid NOT NULL,
        code text NOT NULL,
        at timestamptz NOT NULL,
        detail jsonb NOT NULL
      );
      CREATE INDEX wish_step_wish_idx ON intake.wish_step (wish_id, number);
      CREATE INDEX wish_step_number_idx ON intake.wish_step (number);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE intake.wish_step, intake.wish');
  }
}
