import type { DataSource } from 'typeorm';

/** Published events stay readable this long, so that any consumer can be fed again. */
export const OUTBOX_KEPT_MONTHS = 2;

/**
 * Makes the partitions of this month and the next two, and drops those that are older than
 * OUTBOX_KEPT_MONTHS and wholly published. Safe to run at any time and from several processes.
 */
export async function tendOutboxPartitions(dataSource: DataSource, schema: string, now: Date): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [`${schema}.outbox-partitions`]);
    for (const offset of [0, 1, 2]) {
      const from = monthStart(now, offset);
      await manager.query(
        `CREATE TABLE IF NOT EXISTS ${schema}.outbox_${label(from)} PARTITION OF ${schema}.outbox
         FOR VALUES FROM ('${from.toISOString()}') TO ('${monthStart(now, offset + 1).toISOString()}')`,
      );
    }
    const partitions = await manager.query<{ name: string }[]>(
      `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
       WHERE i.inhparent = '${schema}.outbox'::regclass`,
    );
    const oldest = `outbox_${label(monthStart(now, -OUTBOX_KEPT_MONTHS))}`;
    for (const { name } of partitions.filter((one) => one.name < oldest)) {
      const [unpublished] = await manager.query<unknown[]>(
        `SELECT 1 FROM ${schema}.${name} WHERE position > (SELECT position FROM ${schema}.outbox_cursor) LIMIT 1`,
      );
      if (!unpublished) await manager.query(`DROP TABLE ${schema}.${name}`);
    }
  });
}

const monthStart = (now: Date, offset: number) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1));

const label = (month: Date) => month.toISOString().slice(0, 7).replace('-', '_');
