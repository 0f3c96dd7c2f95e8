import { DataSource, type MigrationInterface } from 'typeorm';
import type { Config } from '../config/read-config.js';
import { SEALED_TABLE } from '../sealing/sealed-table.js';
import type { DeclaredContext } from '../runtime/context-module.js';
import { tendOutboxPartitions } from './outbox-partitions.js';
import { platformTables } from './platform-tables.js';

/** Connects, brings each context's schema up to date, and returns the process's one DataSource. */
export async function openDatabase(config: Config, contexts: readonly DeclaredContext[]): Promise<DataSource> {
  for (const context of contexts) await migrate(config, context);
  const dataSource = new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    applicationName: `dianliang ${contexts.map((one) => one.name).join('+')}`,
    poolSize: config.databasePool,
    // A family's form must not hang behind a lock: fail, keep what was typed, try again.
    extra: { statement_timeout: 30_000, lock_timeout: 10_000, idle_in_transaction_session_timeout: 60_000 },
    entities: contexts.flatMap((context) => [...context.rows]),
  });
  await dataSource.initialize();
  for (const context of contexts) await tendOutboxPartitions(dataSource, context.schema, new Date());
  return dataSource;
}

async function migrate(config: Config, context: DeclaredContext): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    schema: context.schema,
    migrationsTableName: 'migration',
    migrations: [platformTables(context.schema), ...context.migrations] as (new () => MigrationInterface)[],
    poolSize: 2,
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    // Several replicas may start at the same instant: one migrates, the others wait.
    await lock.query(`SELECT pg_advisory_lock(hashtext('dianliang.migrate'))`);
    const [found] = await lock.manager.query<{ schema: unknown; sealed: unknown }[]>(
      `SELECT to_regnamespace($1) AS schema, to_regclass('sealed.record') AS sealed`,
      [context.schema],
    );
    if (!found?.schema) await lock.query(`CREATE SCHEMA ${context.schema}`);
    if (!found?.sealed) await lock.query(SEALED_TABLE);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(hashtext('dianliang.migrate'))`).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}
