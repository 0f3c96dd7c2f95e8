/** People's data, sealed, in the one place where it stands. */
export const SEALED_TABLE = `
  CREATE SCHEMA IF NOT EXISTS sealed;
  CREATE TABLE IF NOT EXISTS sealed.record (
    wish_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('applicant', 'payee', 'story', 'facts')),
    ciphertext bytea NOT NULL,
    sealed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (wish_id, kind)
  );
`;
