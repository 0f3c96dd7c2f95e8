/** How a payout is read back: columns under the names of PayoutSnapshot. */
export const PAYOUT_COLUMNS = `
  id AS "payoutId", grant_id AS "grantId", wish_id AS "wishId", town, pot_id AS "potId", route,
  amount_fen::float8 AS "amountFen", content_hash AS "contentHash", signed_by AS "signedBy",
  granted_at AS "grantedAt", reference, status, held_reason AS "heldReason", return_reason AS "returnReason",
  bank_reference AS "bankReference", attempt, asks, ask_after AS "askAfter", prepared_at AS "preparedAt",
  sent_at AS "sentAt", unknown_since AS "unknownSince", settled_at AS "settledAt", returned_at AS "returnedAt"`;
