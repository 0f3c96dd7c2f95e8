import { afterAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type FreshDatabase, freshDatabase } from './postgres.js';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('A fresh database', () => {
  const databases: FreshDatabase[] = [];
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  const fresh = async () => {
    const database = await freshDatabase();
    databases.push(database);
    return database;
  };

  it('is empty, and shares no table with another one', async () => {
    const [one, two] = await Promise.all([fresh(), fresh()]);
    await query(one.url, 'CREATE TABLE wish (id int)');

    await expect(query(two.url, 'SELECT * FROM wish')).rejects.toThrow('relation "wish" does not exist');
    expect(await query(one.url, 'SELECT * FROM wish')).toEqual([]);
  });

  it('holds UTF-8 and sorts text by code point, whatever the machine says', async () => {
    const { url } = await fresh();

    const rows = await query(url, "SELECT w FROM (VALUES ('点亮'), ('b'), ('B')) AS t(w) ORDER BY w");

    expect(rows).toEqual([{ w: 'B' }, { w: 'b' }, { w: '点亮' }]);
  });

  it('is gone after drop, even while a connection is open', async () => {
    const database = await freshDatabase();
    const client = new Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();

    await database.drop();

    await expect(query(database.url, 'SELECT 1')).rejects.toThrow('does not exist');
    await client.end().catch(() => undefined);
  });
});
