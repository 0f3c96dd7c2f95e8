import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeLiteral } from 'pg';
import { CONTEXTS, type Context, schemaOf } from './contexts.js';
import { projectRoot } from './project-root.js';

/**
 * Gives every context of the database at `adminUrl` its schema and a role that owns nothing else
 * (deploy/postgres/roles.sql), and returns each context's own address. May be repeated. Roles belong to the
 * whole server: databases that share one keep their roles apart by `rolePrefix` (a-z and _).
 */
export async function provision(
  adminUrl: string,
  passwords: Record<Context, string>,
  rolePrefix = '',
): Promise<Record<Context, string>> {
  const values: Record<string, string> = { role_prefix: rolePrefix };
  for (const context of CONTEXTS) values[`${schemaOf(context)}_password`] = passwords[context];

  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(
      filledIn(readFileSync(join(projectRoot(), 'deploy', 'postgres', 'roles.sql'), 'utf8'), values),
    );
  } finally {
    await client.end();
  }
  const urls = CONTEXTS.map((context) => [
    context,
    urlFor(adminUrl, `${rolePrefix}${schemaOf(context)}`, passwords[context]),
  ]);
  return Object.fromEntries(urls) as Record<Context, string>;
}

/** Makes the database unless it is there, and returns its address. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0`);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** psql's own notation: :'name' is replaced by the quoted value. */
function filledIn(sql: string, values: Record<string, string>): string {
  const code = sql.replace(/^--.*$/gm, '');
  return code.replace(/:'(\w+)'/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`roles.sql asks for ${name}, which nobody gave`);
    return escapeLiteral(value);
  });
}

function urlFor(adminUrl: string, user: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = user;
  url.password = password;
  return url.href;
}
