import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/postgres.js';
import { aContext, type AContext } from '../../testing/a-context.js';
import type { Config } from '../config/read-config.js';
import { Reader } from '../database/reader.js';
import { NoOpenUnitOfWork } from '../database/unit-of-work.js';
import { Vault } from './vault.js';

const payee = { name: '演示收款人', account: '6200000000000000017' };

describe('The vault', () => {
  let database: FreshDatabase;
  let context: AContext;
  const vaultWith = (key: Buffer) =>
    new Vault({ sealingKey: key } as Config, context.uow, new Reader(context.dataSource));
  const key = randomBytes(32);

  beforeAll(async () => {
    database = await freshDatabase();
    context = await aContext(database.url);
  });
  afterAll(async () => {
    await context.close();
    await database.drop();
  });

  const sealed = async () => {
    const wishId = randomUUID();
    await context.uow.run(() => vaultWith(key).seal([{ wishId, kind: 'payee', content: payee }]));
    return wishId;
  };

  it('gives back what was sealed, by wish', async () => {
    const [first, second] = [await sealed(), await sealed()];
    const opened = await vaultWith(key).open('payee', [first, second, randomUUID()]);
    expect([...opened.keys()].sort()).toEqual([first, second].sort());
    expect(opened.get(first)).toEqual(payee);
  });

  it('seals the same content differently each time', async () => {
    const [first, second] = [await sealed(), await sealed()];
    const rows = await context.dataSource.query<{ c: string }[]>(
      `SELECT encode(ciphertext, 'hex') AS c FROM sealed.record WHERE wish_id = ANY($1::uuid[])`, [[first, second]],
    );
    expect(new Set(rows.map((row) => row.c)).size).toBe(2);
  });

  it('does not open with another key', async () => {
    const wishId = await sealed();
    await expect(vaultWith(randomBytes(32)).open('payee', [wishId])).rejects.toThrow();
  });

  it.each([
    ['was moved to another wish', (wishId: string) => [`UPDATE sealed.record SET wish_id = $2 WHERE wish_id = $1`, [wishId, randomUUID()]]],
    ['was moved to another kind', (wishId: string) => [`UPDATE sealed.record SET kind = 'story' WHERE wish_id = $1 AND $2 <> ''`, [wishId, 'x']]],
    ['had a bit flipped', (wishId: string) => [`UPDATE sealed.record SET ciphertext = set_byte(ciphertext, 40, get_byte(ciphertext, 40) # 1) WHERE wish_id = $1 AND $2 <> ''`, [wishId, 'x']]],
  ] as const)('does not open a record that %s', async (_, tamper) => {
    const wishId = await sealed();
    const [sql, parameters] = tamper(wishId) as [string, string[]];
    await context.dataSource.query(sql, parameters);
    const there = sql.includes('SET wish_id') ? (parameters[1] ?? '') : wishId;
    const kind = sql.includes('story') ? 'story' : 'payee';
    await expect(vaultWith(key).open(kind, [there])).rejects.toThrow();
  });

  it('seals nothing outside a unit of work', async () => {
    await expect(vaultWith(key).seal([{ wishId: randomUUID(), kind: 'story', content: {} }])).rejects.toThrow(NoOpenUnitOfWork);
  });
});
