import type { Client } from 'pg';

/** Rows per table, partitions of a month counted as their table. */
export type RowCounts = ReadonlyMap<string, number>;

/** Counts the rows of every table of the product, one by one: exact, and slow. */
export async function countRows(client: Client): Promise<RowCounts> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables t
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename NOT LIKE 'outbox\\_2%' ORDER BY 1`,
  );
  const counts = new Map<string, number>();
  for (const { name } of rows) {
    const found = await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${name}`);
    counts.set(name, Number(found.rows[0]?.n));
  }
  return counts;
}

/** Rows updated so far, from the statistics, which run up to ten seconds late. */
export async function countUpdates(client: Client): Promise<RowCounts> {
  const { rows } = await client.query<{ name: string; n: string }>(
    `SELECT schemaname || '.' || regexp_replace(relname, '^outbox_2.*', 'outbox') AS name, sum(n_tup_upd) AS n
     FROM pg_stat_user_tables GROUP BY 1`,
  );
  return new Map(rows.map(({ name, n }) => [name, Number(n)]));
}

/** What was added per wish, to two decimals, tables that did not change left out. */
export function perWish(before: RowCounts, after: RowCounts, wishes: number): Map<string, number> {
  const added = [...after].map(
    ([name, n]) => [name, Math.round(((n - (before.get(name) ?? 0)) / wishes) * 100) / 100] as const,
  );
  return new Map(added.filter(([, n]) => n !== 0));
}
