import type { Client } from 'pg';
import pg from 'pg';

/** Reads the system's tables for what no screen shows; tests only. */
export async function onDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const SCHEMAS = [
  'identity', 'intake', 'eligibility', 'approval', 'disbursement', 'donor_pool', 'disclosure',
] as const;

export interface StoredEvent {
  readonly schema: string;
  readonly topic: string;
  readonly key: string;
  readonly envelope: string;
  readonly type: string;
}

/** Every event that was ever written, from all outboxes. */
export async function allEvents(client: Client): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (const schema of SCHEMAS) {
    const { rows } = await client.query<Omit<StoredEvent, 'schema' | 'type'>>(
      `SELECT topic, key, envelope FROM ${schema}.outbox WHERE topic NOT LIKE '%.dead' ORDER BY position`,
    );
    events.push(...rows.map((row) => ({ ...row, schema, type: (JSON.parse(row.envelope) as { type: string }).type })));
  }
  return events;
}

/**
 * A picture of all state that events may change: each table's rows as text, without the platform's own
 * marks (inbox, outbox, cursor) and without when a thing was noted.
 */
export async function stateOf(client: Client): Promise<string> {
  const { rows: tables } = await client.query<{ schema: string; name: string }>(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
     WHERE table_schema = ANY($1) AND table_type = 'BASE TABLE' AND table_name !~ '^(outbox|inbox|migration|session|idempotency|account)'
     ORDER BY 1, 2`,
    [SCHEMAS],
  );
  const pictures: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${schema}.${name} t ORDER BY 1`);
    pictures.push(`${schema}.${name}\n${rows.map((one) => one.row).join('\n')}`);
  }
  return pictures.join('\n\n');
}
