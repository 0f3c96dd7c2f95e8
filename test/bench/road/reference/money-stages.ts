import { APPROVER, CHECKER } from '../bench-wish.js';
import type { Sample } from './sample.js';
import { inbox, outbox, type Stage } from './stage.js';
import { type Events, literal, row } from './words.js';

type Step = (code: string, event: string, n?: number) => Stage;
type Fact = (
  name: string,
  event: string,
  adds: Readonly<Record<string, string>>,
  clock: Readonly<Record<string, string>>,
) => Stage;

const CASE_COLUMNS = `wish_id assessment_id town category ask amount_fen item quantity needed_by age_band danger
  submitted_by registered_at assessed_at judged_on catalogue_version met missing gap_fen main side clock due_at
  proposed_fen remaining_fen reasons decided_at`;
const PART_COLUMNS = `id wish_id kind route position status pot_id amount_fen value_fen urgent bridge reasons needed
  needs_city submitted_by`;
const PAYOUT_COLUMNS = `id grant_id wish_id town pot_id route amount_fen content_hash signed_by granted_at reference status
  prepared_at`;
const POT = `E'relief\\x3a' || :town::text`;

/** From the decision to the closed case. */
export function moneyStages(sample: Sample, events: Events, step: Step, fact: Fact): Stage[] {
  const ids = {
    [sample.wish['id'] ?? '']: ':wish::text',
    [sample.wish['town'] ?? '']: ':town::text',
    [sample.part['id'] ?? '']: ':part::text',
  };
  const paid = { ...ids, [sample.payout['id'] ?? '']: ':payout::text' };
  const amount = `${sample.payout['amount_fen'] ?? '0'}::bigint`;
  return [
    decided(sample, events, ids),
    step('path-decided', 'e_decided'),
    fact(
      'path-decided',
      'e_decided',
      {},
      {
        clock: `'month'`,
        due_at: `now() + interval '30 days'`,
        main_path: `'RELIEF'`,
        decided_at: 'now()',
      },
    ),
    signed(sample, events, ids, APPROVER.accountId, 1),
    step('decision-signed', 'e_signed1', 0),
    signed(sample, events, ids, CHECKER.accountId, 2),
    step('decision-signed', 'e_signed2', 1),
    step('cash-granted', 'e_granted'),
    reserved(sample, events, ids, amount),
    step('payout-prepared', 'e_prepared'),
    {
      name: 'take for the bank',
      sql: `UPDATE disbursement.payout SET status = 'sending', attempt = attempt + 1, sent_at = now(), asks = 0,
        ask_after = now() + interval '30 seconds' WHERE id = :payout::uuid AND status = 'ready' RETURNING attempt AS done`,
    },
    settled(events, paid, amount),
    step('payout-settled', 'e_settled'),
    fact('paid', 'e_settled', { paid: '1', paid_fen: amount }, {}),
    closed(events, ids),
    step('wish-closed', 'e_closed'),
    fact('closed', 'e_closed', { closed: '1' }, { closed_at: 'now()', outcome: `'helped'` }),
  ];
}

type Ids = Readonly<Record<string, string>>;

function decided(sample: Sample, events: Events, ids: Ids): Stage {
  const file = row(sample.caseFile, CASE_COLUMNS, {
    wish_id: ':wish::uuid',
    town: ':town::text',
    registered_at: 'now()',
    assessed_at: 'now()',
    decided_at: 'now()',
    due_at: `now() + interval '30 days'`,
  });
  const part = row(sample.part, PART_COLUMNS, {
    id: 'ids.part',
    wish_id: ':wish::uuid',
    status: `'open'`,
    pot_id: POT,
  });
  return {
    name: 'decide',
    sql: `WITH ${inbox('approval', 'approval.decide-paths', 'e_assessed')},
      ids AS MATERIALIZED (SELECT uuidv7() AS part, uuidv7() AS event FROM fresh),
      files AS (INSERT INTO approval.case_file (${file.columns}) SELECT ${file.values} FROM ids ON CONFLICT DO NOTHING),
      parts AS (INSERT INTO approval.part (${part.columns}) SELECT ${part.values} FROM ids),
      told AS (${outbox('approval', events.values('path-decided', 'ids.event', ':wish::text', ids), 'ids')})
      SELECT part, event AS e_decided FROM ids`,
  };
}

function signed(sample: Sample, events: Events, ids: Ids, account: string, ordinal: 1 | 2): Stage {
  const signature = sample.signatures[ordinal - 1];
  const hash = literal(signature?.['content_hash'] ?? null);
  const role = literal(signature?.['role'] ?? null);
  const told = [events.values('decision-signed', 'ids.event', ':wish::text', ids, ordinal - 1)];
  if (ordinal === 2) told.push(events.values('cash-granted', 'ids.granted', POT, ids));
  return {
    name: `sign ${ordinal}`,
    sql: `WITH taken AS (UPDATE approval.part p SET signed_by = p.signed_by || '${account}'::uuid, content_hash = ${hash},
          status = '${ordinal === 2 ? 'granted' : 'open'}', decided_role = ${role}, decided_at = now()
        WHERE id = :part::uuid AND status = 'open' AND cardinality(signed_by) = ${ordinal - 1}
          AND NOT '${account}'::uuid = ANY (signed_by) AND submitted_by <> '${account}'::uuid
          AND (content_hash IS NULL OR content_hash = ${hash}) RETURNING id),
      ids AS MATERIALIZED (SELECT uuidv7() AS event, uuidv7() AS granted FROM taken),
      noted AS (INSERT INTO approval.signature (part_id, ordinal, account_id, role, content_hash, signed_at)
        SELECT id, ${ordinal}, '${account}'::uuid, ${role}, ${hash}, now() FROM taken),
      told AS (INSERT INTO approval.outbox (id, topic, key, envelope) ${told.map((values) => `SELECT ${values} FROM ids`).join(' UNION ALL ')})
      SELECT event AS e_signed${ordinal}${ordinal === 2 ? ', granted AS e_granted' : ''} FROM ids`,
  };
}

function reserved(sample: Sample, events: Events, ids: Ids, amount: string): Stage {
  const payout = row(sample.payout, PAYOUT_COLUMNS, {
    id: 'ids.payout',
    grant_id: ':part::uuid',
    wish_id: ':wish::uuid',
    town: ':town::text',
    pot_id: POT,
    granted_at: 'now()',
    reference: 'gen_random_uuid()',
    status: `'ready'`,
    prepared_at: 'now()',
  });
  const told = events.values('payout-prepared', 'ids.event', ':wish::text', {
    ...ids,
    [sample.payout['id'] ?? '']: 'ids.payout',
  });
  return {
    name: 'reserve',
    sql: `WITH ${inbox('disbursement', 'disbursement.reserve-pots', 'e_granted')},
      pot AS (UPDATE disbursement.pot SET reserved_fen = reserved_fen + ${amount} FROM fresh
        WHERE id = ${POT} AND balance_fen - reserved_fen >= ${amount} RETURNING id),
      ids AS MATERIALIZED (SELECT uuidv7() AS payout, uuidv7() AS event, uuidv7() AS transaction FROM pot),
      payouts AS (INSERT INTO disbursement.payout (${payout.columns}) SELECT ${payout.values} FROM ids),
      ${ledger('reserve', 'ids.payout', 'available', 'reserved', amount)},
      told AS (${outbox('disbursement', told, 'ids')})
      SELECT payout, event AS e_prepared FROM ids`,
  };
}

function settled(events: Events, ids: Ids, amount: string): Stage {
  return {
    name: 'settle',
    sql: `WITH paid AS (UPDATE disbursement.payout SET status = 'settled', bank_reference = 'B000000000001', asks = 0,
          ask_after = now() + interval '10 minutes', settled_at = now()
        WHERE id = :payout::uuid AND status = 'sending' RETURNING id),
      pot AS (UPDATE disbursement.pot SET reserved_fen = reserved_fen - ${amount}, balance_fen = balance_fen - ${amount} FROM paid
        WHERE disbursement.pot.id = ${POT} AND reserved_fen >= ${amount} RETURNING disbursement.pot.id),
      ids AS MATERIALIZED (SELECT uuidv7() AS event, uuidv7() AS transaction FROM pot),
      ${ledger('settle', ':payout::uuid', 'reserved', 'paid', amount)},
      told AS (${outbox('disbursement', events.values('payout-settled', 'ids.event', ':wish::text', ids), 'ids')})
      SELECT event AS e_settled FROM ids`,
  };
}

function closed(events: Events, ids: Ids): Stage {
  return {
    name: 'close',
    sql: `WITH ${inbox('approval', 'approval.close-parts', 'e_settled')},
      ended AS (UPDATE approval.part SET status = 'paid', payout_id = :payout::uuid, ended_at = now() FROM fresh
        WHERE id = :part::uuid AND status = 'granted' RETURNING wish_id),
      files AS (UPDATE approval.case_file c SET status = 'closed', outcome = 'helped', closed_at = now() FROM ended
        WHERE c.wish_id = ended.wish_id AND c.status = 'open' RETURNING c.wish_id),
      ids AS MATERIALIZED (SELECT uuidv7() AS event FROM files),
      told AS (${outbox('approval', events.values('wish-closed', 'ids.event', ':wish::text', ids), 'ids')})
      SELECT event AS e_closed FROM ids`,
  };
}

const ledger = (kind: string, payout: string, from: string, to: string, amount: string): string =>
  `recorded AS (INSERT INTO disbursement.ledger_transaction (id, kind, payout_id, recorded_at)
     SELECT transaction, '${kind}', ${payout}, now() FROM ids),
   entries AS (INSERT INTO disbursement.ledger_entry (transaction_id, line, pot_id, account, amount_fen)
     SELECT transaction, 1, ${POT}, '${from}', -${amount} FROM ids
     UNION ALL SELECT transaction, 2, ${POT}, '${to}', ${amount} FROM ids)`;
