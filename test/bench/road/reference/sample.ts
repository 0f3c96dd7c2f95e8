import { Client } from 'pg';

/** A row as Postgres writes it: every value as text. */
export type TextRow = Readonly<Record<string, string | null>>;

/** Every row that one wish left in a real run of the system. */
export interface Sample {
  readonly wish: TextRow;
  readonly sealed: readonly TextRow[];
  readonly assessment: TextRow;
  readonly caseFile: TextRow;
  readonly part: TextRow;
  readonly signatures: readonly TextRow[];
  readonly payout: TextRow;
  readonly steps: readonly TextRow[];
  readonly clock: TextRow;
  /** In the order in which they were published. */
  readonly events: readonly TextRow[];
}

const CONTEXTS = ['intake', 'eligibility', 'approval', 'disbursement'];
const AS_TEXT = { getTypeParser: () => (value: string) => value };

/** Takes the rows of one closed wish out of the system's database; the reference writes them as they are. */
export async function takeSample(databaseUrl: string): Promise<Sample> {
  const client = new Client({ connectionString: databaseUrl, types: AS_TEXT });
  await client.connect();
  try {
    const rows = async (sql: string, ...values: unknown[]) => (await client.query<TextRow>(sql, values)).rows;
    const [wish] = await rows(`SELECT * FROM intake.wish WHERE status = 'closed' ORDER BY id DESC LIMIT 1`);
    const id = wish?.['id'];
    const one = async (table: string) => {
      const [row] = await rows(`SELECT * FROM ${table} WHERE wish_id = $1`, id);
      if (!row) throw new Error(`The sampled wish has no ${table}`);
      return row;
    };
    if (!wish) throw new Error('No wish to sample: run the system first');
    const part = await one('approval.part');
    const outboxes = CONTEXTS.map(
      (name) => `SELECT * FROM ${name}.outbox WHERE position($1 IN envelope) > 0`,
    );
    return {
      wish,
      part,
      sealed: await rows('SELECT * FROM sealed.record WHERE wish_id = $1', id),
      assessment: await one('eligibility.assessment'),
      caseFile: await one('approval.case_file'),
      signatures: await rows(
        'SELECT * FROM approval.signature WHERE part_id = $1 ORDER BY ordinal',
        part['id'],
      ),
      payout: await one('disbursement.payout'),
      steps: await rows('SELECT * FROM intake.wish_step WHERE wish_id = $1', id),
      clock: await one('disclosure.wish_clock'),
      events: await rows(
        `SELECT * FROM (${outboxes.join(' UNION ALL ')}) events ORDER BY recorded_at, position`,
        id,
      ),
    };
  } finally {
    await client.end();
  }
}
