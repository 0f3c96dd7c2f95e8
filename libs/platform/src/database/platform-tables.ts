import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables that every context has in its own schema. The outbox is partitioned by month and dropped by
 * age. In it `xid` stands before `position`: a writer holds its transaction id before it draws a position,
 * which is what lets the relay tell a late commit from a rollback.
 */
export function platformTables(schema: string): new () => MigrationInterface {
  return class PlatformTables1700000000000 implements MigrationInterface {
    readonly name = 'PlatformTables1700000000000';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`
        CREATE SEQUENCE ${schema}.outbox_position;
        CREATE TABLE ${schema}.outbox (
          xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
          position bigint NOT NULL DEFAULT nextval('${schema}.outbox_position'),
          id uuid NOT NULL,
          topic text NOT NULL,
          key text NOT NULL,
          envelope text NOT NULL,
          recorded_at timestamptz NOT NULL DEFAULT now()
        ) PARTITION BY RANGE (recorded_at);
        CREATE INDEX outbox_position_idx ON ${schema}.outbox (position);
        CREATE TABLE ${schema}.outbox_cursor (
          one boolean PRIMARY KEY DEFAULT true CHECK (one),
          position bigint NOT NULL,
          moved_at timestamptz NOT NULL DEFAULT now()
        );
        INSERT INTO ${schema}.outbox_cursor (position) VALUES (0);
        CREATE TABLE ${schema}.inbox (
          consumer text NOT NULL,
          event_id uuid NOT NULL,
          handled_at timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (consumer, event_id)
        );
        CREATE TABLE ${schema}.dead_letter (
          id uuid PRIMARY KEY,
          consumer text NOT NULL,
          event_id uuid NOT NULL,
          subject text,
          type text,
          topic text NOT NULL,
          message text NOT NULL,
          code text NOT NULL,
          reason text NOT NULL,
          attempts int NOT NULL,
          status text NOT NULL DEFAULT 'aside' CHECK (status IN ('aside', 'handled')),
          set_aside_at timestamptz NOT NULL DEFAULT now(),
          handled_at timestamptz,
          UNIQUE (consumer, event_id)
        );
        CREATE INDEX dead_letter_aside_idx ON ${schema}.dead_letter (consumer, subject) WHERE status = 'aside';
        CREATE TABLE ${schema}.idempotency (
          account_id uuid NOT NULL,
          key text NOT NULL,
          request_hash text NOT NULL,
          status int,
          body text,
          recorded_at timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (account_id, key)
        );
      `);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(`
        DROP TABLE ${schema}.idempotency, ${schema}.dead_letter, ${schema}.inbox, ${schema}.outbox_cursor,
          ${schema}.outbox;
        DROP SEQUENCE ${schema}.outbox_position;
      `);
    }
  };
}
