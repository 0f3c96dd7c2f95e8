import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IdentityModule } from '#identity';
import { openProcess, RuntimeModule, type RunningProcess } from '#platform';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/postgres.js';
import { MAX_FAILURES } from '../domain/sign-in-rules.js';
import { DEMO_PASSWORD } from '../seed-demo-accounts/demo-accounts.js';

@Module({ imports: [RuntimeModule.allInOne(), IdentityModule] })
class SpecModule {}

const start = (databaseUrl: string, mode: 'demo' | 'production'): Promise<RunningProcess> => {
  Object.assign(process.env, {
    DIANLIANG_MODE: mode, DATABASE_URL: databaseUrl, SEALING_KEY: randomBytes(32).toString('base64'),
    BANK_URL: 'http://127.0.0.1:9', BANK_TOKEN: 'x', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0',
  });
  return openProcess(SpecModule);
};

describe('Signing in', () => {
  let database: FreshDatabase;
  let running: RunningProcess;
  const url = () => `http://127.0.0.1:${running.port}`;

  beforeAll(async () => {
    database = await freshDatabase();
    running = await start(database.url, 'demo');
  });
  afterAll(async () => {
    await running?.stop();
    await database?.drop();
  });

  const signIn = (account: string, password: string) =>
    fetch(`${url()}/api/session`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account, password }),
    });
  const session = (cookie: string) => fetch(`${url()}/api/session`, { headers: { cookie } });
  const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  it('gives an opaque cookie that scripts cannot read, and the roles and towns of the account', async () => {
    const answer = await signIn('worker.wanjiang', DEMO_PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^dianliang=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await (await session(cookieOf(answer))).json()).toMatchObject({ roles: ['social-worker'], towns: ['441900005'] });
  });

  it('keeps only the hash of the token', async () => {
    const cookie = cookieOf(await signIn('supervisor', DEMO_PASSWORD));
    const rows = await running.app.get(DataSource).query<object[]>('SELECT * FROM identity.session');
    expect(JSON.stringify(rows)).not.toContain(cookie.split('=')[1]);
  });

  it('says the same of an unknown account and of a wrong password', async () => {
    const [unknown, wrong] = [await signIn('nobody.here', 'x'), await signIn('auditor', 'x')];
    const [first, second] = [await unknown.json(), await wrong.json()] as Record<string, unknown>[];
    expect([unknown.status, wrong.status]).toEqual([403, 403]);
    expect({ ...first, traceId: '' }).toEqual({ ...second, traceId: '' });
  });

  it(`closes an account after ${MAX_FAILURES} wrong passwords, for the right one too`, async () => {
    for (let i = 0; i < MAX_FAILURES; i++) await signIn('cashier', 'wrong');
    expect((await signIn('cashier', DEMO_PASSWORD)).status).toBe(403);
    expect((await signIn('city', DEMO_PASSWORD)).status).toBe(200);
  });

  it('ends at once when signed out', async () => {
    const cookie = cookieOf(await signIn('officer.wanjiang', DEMO_PASSWORD));
    expect((await session(cookie)).status).toBe(200);
    const out = await fetch(`${url()}/api/session`, { method: 'DELETE', headers: { cookie } });
    expect(out.status).toBe(204);
    expect((await session(cookie)).status).toBe(204);
  });

  it('ends when the account is switched off', async () => {
    const cookie = cookieOf(await signIn('checker.wanjiang', DEMO_PASSWORD));
    await running.app.get(DataSource).query(`UPDATE identity.account SET active = false WHERE login = 'checker.wanjiang'`);
    expect((await session(cookie)).status).toBe(204);
  });

  it('knows nobody without a cookie and with an invented token', async () => {
    expect((await session('')).status).toBe(204);
    expect((await session('dianliang=AAAA')).status).toBe(204);
  });

  it('opens nothing for demo accounts in production, though their rows are there', async () => {
    const cookie = cookieOf(await signIn('donor', DEMO_PASSWORD));
    expect((await session(cookie)).status).toBe(200);
    await running.stop();
    running = await start(database.url, 'production');
    expect((await session(cookie)).status).toBe(204);
    expect((await signIn('donor', DEMO_PASSWORD)).status).toBe(403);
  });
});
