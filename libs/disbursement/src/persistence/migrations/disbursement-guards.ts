/** What is signed and sent stays as it is, and a payout moves only along the states of the field. */
export const PAYOUT_GUARDS = `
  CREATE FUNCTION disbursement.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'disbursement.% is append-only here: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
  END $$;

  CREATE FUNCTION disbursement.payout_moves() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.status || '>' || NEW.status) NOT IN (
      'held>ready', 'ready>sending',
      'sending>ready', 'sending>held', 'sending>unknown', 'sending>pending', 'sending>settled', 'sending>returned',
      'unknown>ready', 'unknown>pending', 'unknown>settled', 'unknown>returned',
      'pending>settled', 'pending>returned', 'settled>returned'
    ) THEN
      RAISE EXCEPTION 'a payout cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$;

  CREATE TRIGGER payout_moves BEFORE UPDATE ON disbursement.payout
    FOR EACH ROW WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION disbursement.payout_moves();
  CREATE TRIGGER payout_order_stays BEFORE UPDATE ON disbursement.payout
    FOR EACH ROW WHEN (
      OLD.grant_id <> NEW.grant_id OR OLD.pot_id <> NEW.pot_id OR OLD.amount_fen <> NEW.amount_fen
      OR OLD.reference <> NEW.reference OR OLD.content_hash <> NEW.content_hash
    ) EXECUTE FUNCTION disbursement.refuse_change();
  CREATE TRIGGER payout_stays BEFORE DELETE ON disbursement.payout
    FOR EACH ROW EXECUTE FUNCTION disbursement.refuse_change();
`;

/** Double entry: nothing is changed or removed, and at the commit the entries of each transaction sum to 0. */
export const LEDGER_GUARDS = `
  CREATE FUNCTION disbursement.entries_sum_to_zero() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (SELECT sum(amount_fen) FROM disbursement.ledger_entry WHERE transaction_id = NEW.transaction_id) <> 0 THEN
      RAISE EXCEPTION 'the entries of ledger transaction % do not sum to 0', NEW.transaction_id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entries_sum_to_zero';
    END IF;
    RETURN NULL;
  END $$;

  CREATE CONSTRAINT TRIGGER ledger_entries_sum_to_zero AFTER INSERT ON disbursement.ledger_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION disbursement.entries_sum_to_zero();
  CREATE TRIGGER ledger_entry_stays BEFORE UPDATE OR DELETE ON disbursement.ledger_entry
    FOR EACH ROW EXECUTE FUNCTION disbursement.refuse_change();
  CREATE TRIGGER ledger_entry_not_emptied BEFORE TRUNCATE ON disbursement.ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION disbursement.refuse_change();
  CREATE TRIGGER ledger_transaction_stays BEFORE UPDATE OR DELETE ON disbursement.ledger_transaction
    FOR EACH ROW EXECUTE FUNCTION disbursement.refuse_change();
  CREATE TRIGGER ledger_transaction_not_emptied BEFORE TRUNCATE ON disbursement.ledger_transaction
    FOR EACH STATEMENT EXECUTE FUNCTION disbursement.refuse_change();
`;
