import type { DataSource, EntityMetadata } from 'typeorm';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** What TypeORM and Postgres call differently. */
const SAME: Readonly<Record<string, string>> = {
  int: 'integer',
  int4: 'integer',
  int8: 'bigint',
  timestamptz: 'timestamp with time zone',
  varchar: 'character varying',
  bool: 'boolean',
};

type Connection = Pick<DataSource, 'entityMetadatas' | 'query'>;

/** What the row classes of a connection say differently from the tables that the migrations made. */
export async function rowDrift(dataSource: Connection): Promise<string[]> {
  const drift: string[] = [];
  for (const row of dataSource.entityMetadatas) drift.push(...(await driftOf(dataSource, row)));
  return drift.sort();
}

async function driftOf(dataSource: Connection, row: EntityMetadata): Promise<string[]> {
  const table = `${row.schema}.${row.tableName}`;
  const stored = await dataSource.query<Column[]>(
    `SELECT column_name AS name, is_nullable = 'YES' AS nullable,
       CASE data_type WHEN 'ARRAY' THEN format_type(a.atttypid, a.atttypmod) ELSE data_type END AS type
     FROM information_schema.columns
     JOIN pg_attribute a ON a.attrelid = to_regclass($1 || '.' || $2) AND a.attname = column_name
     WHERE table_schema = $1 AND table_name = $2`,
    [row.schema, row.tableName],
  );
  if (stored.length === 0) return [`${table} does not exist`];
  return compare(table, row.columns.map(columnOf), stored);
}

const columnOf = ({ databaseName, type, isArray, isNullable }: EntityMetadata['columns'][number]): Column => {
  const name = typeof type === 'function' ? type.name.toLowerCase() : String(type);
  return { name: databaseName, type: (SAME[name] ?? name) + (isArray ? '[]' : ''), nullable: isNullable };
};

function compare(table: string, declared: readonly Column[], stored: readonly Column[]): string[] {
  const names = new Set([...declared, ...stored].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [inRow, inTable] = [declared, stored].map((columns) =>
      columns.find((column) => column.name === name),
    );
    if (!inRow) return [`${table}.${name} is missing in the row class`];
    if (!inTable) return [`${table}.${name} is missing in the table`];
    return told(inRow) === told(inTable)
      ? []
      : [`${table}.${name} is ${told(inRow)} in the row class and ${told(inTable)} in the table`];
  });
}

const told = ({ type, nullable }: Column) => `${type}${nullable ? ' or null' : ''}`;

/** The tables of a schema that no row class describes; those of the platform aside. */
export async function tablesWithoutRow(dataSource: Connection, schema: string): Promise<string[]> {
  const described = new Set(
    dataSource.entityMetadatas.filter((row) => row.schema === schema).map((row) => row.tableName),
  );
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND NOT c.relispartition`,
    [schema],
  );
  return tables
    .map(({ name }) => name)
    .filter((name) => !PLATFORM_TABLES.has(name) && !described.has(name))
    .map((name) => `${schema}.${name} has no row class`);
}

const PLATFORM_TABLES = new Set([
  'migration',
  'outbox',
  'outbox_cursor',
  'inbox',
  'dead_letter',
  'idempotency',
]);
