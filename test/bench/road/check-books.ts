import type { Client } from 'pg';
import { OUR_BOOKS } from '../../../libs/disbursement/src/check-ledger/our-books.sql.js';
import { AMOUNT_FEN } from './bench-wish.js';
import { PER_WISH } from './finish.js';
import type { System } from './systems.js';

const SCHEMAS = ['intake', 'eligibility', 'approval', 'disbursement', 'donor_pool', 'disclosure'];

/** What is wrong with the books after a run over `total` wishes in all; empty when nothing is. */
export async function faultsIn(client: Client, system: System, total: number): Promise<string[]> {
  const { settledCount, settledFen, openPayouts, openFen, ...differences } = await oneRow<
    Record<string, number>
  >(client, OUR_BOOKS);
  const letters = SCHEMAS.map((schema) => `SELECT id FROM ${schema}.dead_letter`).join(' UNION ALL ');
  const marks = SCHEMAS.map((schema) => `SELECT consumer, event_id FROM ${schema}.inbox`).join(' UNION ALL ');
  const aside = await oneRow<{ n: number }>(client, `SELECT count(*)::int AS n FROM (${letters}) letters`);
  const marked = await oneRow<{ n: number; single: number }>(
    client,
    `SELECT count(*)::int AS n, count(DISTINCT (consumer, event_id))::int AS single FROM (${marks}) marks`,
  );
  const bank = await bankTotals(system);
  return Object.entries({
    ...differences,
    'settled payouts not equal to wishes': Number(settledCount) - total,
    'settled fen not equal to the wishes': Number(settledFen) - total * AMOUNT_FEN,
    'payouts still open': Number(openPayouts) + Number(openFen),
    'payments of the bank that are not ours': bank.count - Number(settledCount),
    'fen of the bank that are not ours': bank.fen - Number(settledFen),
    'payments ordered twice': bank.repeated,
    'inbox marks too many': marked.n - total * PER_WISH.marks,
    'inbox marks not single': marked.n - marked.single,
    'dead letters': aside.n,
  })
    .filter(([, figure]) => figure !== 0)
    .map(([what, figure]) => `${what}: ${figure}`);
}

async function oneRow<Row>(client: Client, sql: string): Promise<Row> {
  const { rows } = await client.query(sql);
  return rows[0] as Row;
}

async function bankTotals({
  bankUrl,
  bankToken,
}: System): Promise<{ count: number; fen: number; repeated: number }> {
  const answer = await fetch(`${bankUrl}/book/summary`, {
    headers: { authorization: `Bearer ${bankToken}` },
  });
  const { settled, repeated } = (await answer.json()) as {
    settled: { count: number; fen: number };
    repeated: number;
  };
  return { ...settled, repeated };
}
