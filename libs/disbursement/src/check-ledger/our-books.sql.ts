/** Every sum of our books in one statement, so that all of them see the same moment. */
export const OUR_BOOKS = `
  WITH by_account AS (
    SELECT pot_id, account, sum(amount_fen) AS fen FROM disbursement.ledger_entry GROUP BY pot_id, account
  ), by_pot AS (
    SELECT p.id, p.balance_fen, p.reserved_fen,
      coalesce(sum(a.fen) FILTER (WHERE a.account IN ('available', 'reserved')), 0) AS ledger_balance,
      coalesce(sum(a.fen) FILTER (WHERE a.account = 'reserved'), 0) AS ledger_reserved
    FROM disbursement.pot p LEFT JOIN by_account a ON a.pot_id = p.id GROUP BY p.id
  ), paid AS (
    SELECT coalesce(sum(fen) FILTER (WHERE account = 'paid'), 0) AS paid,
      coalesce(sum(fen) FILTER (WHERE account = 'reserved'), 0) AS reserved, coalesce(sum(fen), 0) AS total
    FROM by_account
  ), payouts AS (
    SELECT count(*) FILTER (WHERE status = 'settled') AS settled_count,
      coalesce(sum(amount_fen) FILTER (WHERE status = 'settled'), 0) AS settled,
      coalesce(sum(amount_fen) FILTER (WHERE status IN ('ready', 'sending', 'unknown', 'pending')), 0) AS under_way,
      count(*) FILTER (WHERE status IN ('sending', 'unknown', 'pending')) AS open_count,
      coalesce(sum(amount_fen) FILTER (WHERE status IN ('sending', 'unknown', 'pending')), 0) AS open
    FROM disbursement.payout
  )
  SELECT paid.total::float8 AS "ledgerSumFen",
    (SELECT count(*) FROM (
      SELECT 1 FROM disbursement.ledger_transaction t LEFT JOIN disbursement.ledger_entry e ON e.transaction_id = t.id
      GROUP BY t.id HAVING coalesce(sum(e.amount_fen), 1) <> 0) broken)::int AS "unbalancedTransactions",
    (SELECT count(*) FROM by_pot WHERE balance_fen <> ledger_balance OR reserved_fen <> ledger_reserved)::int
      AS "potsOffLedger",
    (SELECT count(*) FROM by_pot WHERE balance_fen < 0 OR reserved_fen < 0 OR reserved_fen > balance_fen)::int
      AS "overdrawnPots",
    (payouts.settled - paid.paid)::float8 AS "settledOffLedgerFen",
    (payouts.under_way - paid.reserved)::float8 AS "reservedOffLedgerFen",
    payouts.settled_count::int AS "settledCount", payouts.settled::float8 AS "settledFen",
    payouts.open_count::int AS "openPayouts", payouts.open::float8 AS "openFen"
  FROM paid, payouts`;
