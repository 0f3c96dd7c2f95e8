import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityTables1700000001000 implements MigrationInterface {
  readonly name = 'IdentityTables1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.account (
        id uuid PRIMARY KEY,
        login text NOT NULL UNIQUE,
        password_hash text NOT NULL,
        roles text[] NOT NULL,
        towns text[] NOT NULL,
        member_id uuid,
        demo boolean NOT NULL DEFAULT false,
        active boolean NOT NULL DEFAULT true,
        failures int NOT NULL DEFAULT 0,
        failing_since timestamptz
      );
      CREATE TABLE identity.session (
        token_hash text PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES identity.account (id),
        started_at timestamptz NOT NULL,
        used_at timestamptz NOT NULL
      );
      CREATE INDEX session_account_idx ON identity.session (account_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE identity.session, identity.account');
  }
}
