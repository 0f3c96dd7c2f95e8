import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type FreshDatabase, freshDatabase } from '../../test/support/postgres.js';
import { CONTEXTS, type Context, schemaOf } from './contexts.js';
import { provision } from './provision.js';

describe('A provisioned database', () => {
  const prefix = `t${randomBytes(4).toString('hex')}_`;
  const passwords = Object.fromEntries(
    CONTEXTS.map((context) => [context, `${context}'s "secret" \\ 密`]),
  ) as Record<Context, string>;
  const wishId = randomUUID();
  let database: FreshDatabase;
  let urls: Record<Context, string>;

  const as = async (context: Context | 'admin', sql: string, values: unknown[] = []): Promise<unknown[]> => {
    const client = new Client({ connectionString: context === 'admin' ? database.url : urls[context] });
    await client.connect();
    try {
      return (await client.query(sql, values)).rows;
    } finally {
      await client.end();
    }
  };

  const kindsSeenBy = async (context: Context) => {
    const rows = (await as(context, 'SELECT kind FROM sealed.record ORDER BY kind')) as { kind: string }[];
    return rows.map(({ kind }) => kind);
  };

  beforeAll(async () => {
    database = await freshDatabase();
    urls = await provision(database.url, passwords, prefix);
    await as(
      'intake',
      `INSERT INTO sealed.record (wish_id, kind, ciphertext)
       SELECT $1, kind, 'x' FROM unnest(ARRAY['applicant', 'payee', 'story', 'facts']) AS t(kind)`,
      [wishId],
    );
  });

  afterAll(async () => {
    const roles = ['sealing', ...CONTEXTS.map(schemaOf)].map((role) => prefix + role);
    await as('admin', `DROP OWNED BY ${roles.join(', ')} CASCADE; DROP ROLE ${roles.join(', ')}`);
    await database.drop();
  });

  it.each(CONTEXTS)('lets %s make and read tables of its own', async (context) => {
    const table = `${schemaOf(context)}.owned`;
    await as(context, `CREATE TABLE ${table} AS SELECT 1 AS one`);

    expect(await as(context, `SELECT * FROM ${table}`)).toEqual([{ one: 1 }]);
  });

  it.each(CONTEXTS)('keeps %s out of every other schema', async (context) => {
    for (const other of [...CONTEXTS.filter((one) => one !== context).map(schemaOf), 'public']) {
      await as('admin', `CREATE TABLE IF NOT EXISTS ${other}.foreign_table (id int)`);

      await expect(as(context, `SELECT * FROM ${other}.foreign_table`)).rejects.toThrow(
        `permission denied for schema ${other}`,
      );
      await expect(as(context, `CREATE TABLE ${other}.planted (id int)`)).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('shows each context only the sealed kinds that its work needs', async () => {
    expect(await kindsSeenBy('intake')).toEqual(['applicant', 'facts', 'payee', 'story']);
    expect(await kindsSeenBy('eligibility')).toEqual(['facts']);
    expect(await kindsSeenBy('approval')).toEqual(['payee']);
    expect(await kindsSeenBy('disbursement')).toEqual(['payee']);
  });

  it.each(['identity', 'donor-pool', 'disclosure'] as const)('refuses sealed data to %s', async (context) => {
    await expect(kindsSeenBy(context)).rejects.toThrow('permission denied for table record');
  });

  it('lets only intake seal, and seal again', async () => {
    const seal = `INSERT INTO sealed.record VALUES ($1, 'facts', 'y', now())
      ON CONFLICT (wish_id, kind) DO UPDATE SET ciphertext = excluded.ciphertext`;
    await as('intake', seal, [wishId]);

    await expect(as('eligibility', seal, [wishId])).rejects.toThrow('permission denied');
    await expect(as('intake', 'DELETE FROM sealed.record')).rejects.toThrow('permission denied');
  });

  it('can fail these checks: a right given by mistake is seen, and provisioning takes it back', async () => {
    await as('admin', `GRANT SELECT ON sealed.record TO ${prefix}disclosure`);
    await as('admin', `CREATE POLICY mistake ON sealed.record TO ${prefix}disclosure USING (true)`);
    expect(await kindsSeenBy('disclosure')).toHaveLength(4);

    await provision(database.url, passwords, prefix);

    await expect(kindsSeenBy('disclosure')).rejects.toThrow('permission denied');
    expect(await kindsSeenBy('intake')).toHaveLength(4);
  });

  it('takes a new password at the next provisioning and refuses the old one', async () => {
    const old = urls.approval;
    urls = await provision(database.url, { ...passwords, approval: 'changed' }, prefix);

    expect(await as('approval', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await expect(new Client({ connectionString: old }).connect()).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('may be provisioned by two at the same time', async () => {
    await Promise.all([
      provision(database.url, passwords, prefix),
      provision(database.url, passwords, prefix),
    ]);

    expect(await kindsSeenBy('eligibility')).toEqual(['facts']);
  });
});
