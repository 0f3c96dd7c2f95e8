-- One schema and one login role per context, and the one table of sealed people's data.
-- Safe to run again: it creates what is missing and sets passwords and rights anew. Needs a superuser.
-- Run by deploy/local/provision.ts, or by psql:
--   psql -v ON_ERROR_STOP=1 -v role_prefix= -v identity_password=... (one per context) -f roles.sql
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT pg_advisory_xact_lock(hashtext('dianliang.provision'));

-- psql fills in :'name' only outside of dollar quotes, so the values travel as settings of this transaction
SELECT set_config('provision.role_prefix', :'role_prefix', true);
SELECT set_config('provision.identity', :'identity_password', true);
SELECT set_config('provision.intake', :'intake_password', true);
SELECT set_config('provision.eligibility', :'eligibility_password', true);
SELECT set_config('provision.approval', :'approval_password', true);
SELECT set_config('provision.disbursement', :'disbursement_password', true);
SELECT set_config('provision.donor_pool', :'donor_pool_password', true);
SELECT set_config('provision.disclosure', :'disclosure_password', true);

DO $provision$
DECLARE
  prefix text := current_setting('provision.role_prefix');
  contexts text[] := ARRAY[
    'identity', 'intake', 'eligibility', 'approval', 'disbursement', 'donor_pool', 'disclosure'];
  context text;
  policy text;
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  REVOKE ALL ON SCHEMA public FROM PUBLIC;

  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = prefix || 'sealing') THEN
    EXECUTE format('CREATE ROLE %I NOLOGIN', prefix || 'sealing');
  END IF;
  CREATE SCHEMA IF NOT EXISTS sealed;
  CREATE TABLE IF NOT EXISTS sealed.record (
    wish_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('applicant', 'payee', 'story', 'facts')),
    ciphertext bytea NOT NULL,
    sealed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (wish_id, kind)
  );
  EXECUTE format('ALTER SCHEMA sealed OWNER TO %I', prefix || 'sealing');
  EXECUTE format('ALTER TABLE sealed.record OWNER TO %I', prefix || 'sealing');
  ALTER TABLE sealed.record ENABLE ROW LEVEL SECURITY;

  FOREACH context IN ARRAY contexts LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = prefix || context) THEN
      EXECUTE format('CREATE ROLE %I', prefix || context);
    END IF;
    EXECUTE format('ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD %L',
      prefix || context, current_setting('provision.' || context));
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), prefix || context);
    EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I', context);
    EXECUTE format('ALTER SCHEMA %I OWNER TO %I', context, prefix || context);
    -- to see whether the table is there; the rights to read it follow, and only for four of them
    EXECUTE format('GRANT USAGE ON SCHEMA sealed TO %I', prefix || context);
    EXECUTE format('REVOKE ALL ON sealed.record FROM %I', prefix || context);
  END LOOP;

  FOR policy IN SELECT policyname FROM pg_policies WHERE schemaname = 'sealed' AND tablename = 'record' LOOP
    EXECUTE format('DROP POLICY %I ON sealed.record', policy);
  END LOOP;
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON sealed.record TO %I', prefix || 'intake');
  EXECUTE format('CREATE POLICY intake_seals ON sealed.record TO %I USING (true) WITH CHECK (true)', prefix || 'intake');
  EXECUTE format('GRANT SELECT ON sealed.record TO %I, %I, %I',
    prefix || 'eligibility', prefix || 'approval', prefix || 'disbursement');
  EXECUTE format('CREATE POLICY eligibility_judges_facts ON sealed.record FOR SELECT TO %I USING (kind = ''facts'')',
    prefix || 'eligibility');
  EXECUTE format('CREATE POLICY payee_is_approved_and_paid ON sealed.record FOR SELECT TO %I, %I USING (kind = ''payee'')',
    prefix || 'approval', prefix || 'disbursement');
END
$provision$;
COMMIT;
