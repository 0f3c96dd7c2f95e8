import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Catalogues are kept for ever, drafts change only once: when they are decided. Postgres itself refuses the rest. */
export class RuleTables1700000003100 implements MigrationInterface {
  readonly name = 'RuleTables1700000003100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE eligibility.catalogue (
        version text PRIMARY KEY,
        base_version text UNIQUE REFERENCES eligibility.catalogue (version),
        kind text NOT NULL CHECK (kind IN ('bundled', 'published')),
        body jsonb NOT NULL,
        effective_from date NOT NULL,
        published_by uuid,
        published_at timestamptz NOT NULL,
        ordinal bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        CHECK ((kind = 'published') = (base_version IS NOT NULL AND published_by IS NOT NULL)),
        CHECK (body ->> 'version' = version)
      );
      CREATE TABLE eligibility.rule_draft (
        id uuid PRIMARY KEY,
        base_version text NOT NULL REFERENCES eligibility.catalogue (version),
        effective_from date NOT NULL,
        note_code text NOT NULL,
        note_text text NOT NULL,
        changes jsonb NOT NULL,
        candidate jsonb NOT NULL,
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'published', 'withdrawn')),
        decided_by uuid,
        decided_at timestamptz,
        CHECK ((status = 'open') = (decided_by IS NULL)),
        CHECK ((status = 'open') = (decided_at IS NULL)),
        CHECK (status <> 'published' OR decided_by <> proposed_by)
      );
      CREATE INDEX rule_draft_proposed_idx ON eligibility.rule_draft (proposed_at DESC, id);
      CREATE TABLE eligibility.rule_preview (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL REFERENCES eligibility.rule_draft (id),
        period_from timestamptz NOT NULL,
        period_to timestamptz NOT NULL,
        status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'done', 'failed')),
        total int NOT NULL,
        judged int NOT NULL DEFAULT 0,
        skipped int NOT NULL DEFAULT 0,
        changed int NOT NULL DEFAULT 0,
        changed_wishes int NOT NULL DEFAULT 0,
        examples jsonb NOT NULL DEFAULT '[]',
        at_time timestamptz,
        at_id uuid,
        asked_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX rule_preview_running_idx ON eligibility.rule_preview (draft_id) WHERE status = 'running';
      CREATE INDEX rule_preview_draft_idx ON eligibility.rule_preview (draft_id, asked_at DESC);
      CREATE INDEX assessment_time_idx ON eligibility.assessment (assessed_at, id);

      CREATE FUNCTION eligibility.refuse_catalogue_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'A catalogue that was once in force is never changed or removed' USING ERRCODE = 'integrity_constraint_violation';
      END $$;
      CREATE TRIGGER catalogue_is_kept BEFORE UPDATE OR DELETE ON eligibility.catalogue
        FOR EACH ROW EXECUTE FUNCTION eligibility.refuse_catalogue_change();
      CREATE TRIGGER catalogues_are_kept BEFORE TRUNCATE ON eligibility.catalogue
        FOR EACH STATEMENT EXECUTE FUNCTION eligibility.refuse_catalogue_change();

      CREATE FUNCTION eligibility.refuse_draft_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.status = 'open' AND NEW.status <> 'open'
          AND to_jsonb(NEW) - '{status,decided_by,decided_at}'::text[] = to_jsonb(OLD) - '{status,decided_by,decided_at}'::text[] THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'A draft is decided once and never changed or removed' USING ERRCODE = 'integrity_constraint_violation';
      END $$;
      CREATE TRIGGER draft_is_kept BEFORE UPDATE OR DELETE ON eligibility.rule_draft
        FOR EACH ROW EXECUTE FUNCTION eligibility.refuse_draft_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX eligibility.assessment_time_idx;
      DROP TABLE eligibility.rule_preview, eligibility.rule_draft, eligibility.catalogue;
      DROP FUNCTION eligibility.refuse_catalogue_change, eligibility.refuse_draft_change;
    `);
  }
}
