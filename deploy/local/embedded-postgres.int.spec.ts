import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { lstatSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type EmbeddedPostgres, type PostgresOptions, startPostgres } from './embedded-postgres.js';
import { freePort } from './free-port.js';
import { accountForPostgres } from './postgres-account.js';
import { postgresBinaries } from './postgres-binaries.js';
import { isRunning } from './running-process.js';

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('The embedded PostgreSQL', () => {
  let dir: string;
  let started: EmbeddedPostgres[];

  const start = async (options: Partial<PostgresOptions> = {}) => {
    const server = await startPostgres({ dir, forTests: true, ...options });
    started.push(server);
    return server;
  };

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'dianliang-postgres-'));
    chmodSync(dir, 0o755);
    started = [];
  });

  afterEach(async () => {
    for (const server of started) await server.stop();
    started.forEach((server) => rmSync(server.dir, { recursive: true, force: true }));
    rmSync(dir, { recursive: true, force: true });
  });

  it('keeps its data and its password from one start to the next', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE wish AS SELECT 7 AS id');
    await first.stop();
    expect(isRunning(first.pid)).toBe(false);

    const second = await start();

    expect(await query(second.url, 'SELECT id FROM wish')).toEqual([{ id: 7 }]);
    expect(new URL(second.url).password).toBe(new URL(first.url).password);
  });

  it('asks for the password, which only its owner can read', async () => {
    const { url } = await start();
    const guessed = new URL(url);
    guessed.password = 'postgres';

    await expect(query(guessed.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect(statSync(join(dir, 'password')).mode & 0o777).toBe(0o600);
  });

  it('listens on this machine only, in UTF-8, with times in UTC', async () => {
    const { url } = await start();
    const [row] = await query(
      url,
      `SELECT current_setting('listen_addresses') AS hosts,
      current_setting('unix_socket_directories') AS sockets, current_setting('server_encoding') AS encoding,
      current_setting('timezone') AS timezone, datlocprovider::text || ':' || datlocale AS locale
      FROM pg_database WHERE datname = 'postgres'`,
    );

    expect(row).toEqual({
      hosts: '127.0.0.1',
      sockets: '',
      encoding: 'UTF8',
      timezone: 'UTC',
      locale: 'b:C.UTF-8',
    });
  });

  it('comes back with everything that was committed after a crash', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE wish AS SELECT generate_series(1, 100) AS id');
    await first.kill();

    const second = await start();

    expect(await query(second.url, 'SELECT count(*)::int AS n FROM wish')).toEqual([{ n: 100 }]);
  });

  it('takes over a server whose launcher is gone', async () => {
    const left = await start();

    const again = await start();

    expect({ pid: again.pid, url: again.url }).toEqual({ pid: left.pid, url: left.url });
  });

  it('stops such a server when another port is wanted', async () => {
    const left = await start();
    const port = await freePort();

    const again = await start({ port });

    expect(new URL(again.url).port).toBe(String(port));
    expect(isRunning(left.pid)).toBe(false);
  });

  it('is not held up by the pid file of a process that is something else', async () => {
    const first = await start();
    const pidFile = join(first.dir, 'cluster', 'postmaster.pid');
    const lines = readFileSync(pidFile, 'utf8').split('\n');
    await first.kill();
    writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));

    const second = await start();

    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('starts in a clone under a folder that only its owner may enter', async () => {
    chmodSync(dir, 0o700);

    const { url } = await start({ dir: join(dir, '.data', 'postgres') });

    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('says what is wrong when it cannot start', async () => {
    const { port } = await start();
    const other = join(dir, 'other');

    await expect(start({ dir: other, port })).rejects.toThrow(
      /did not start on port \d+:[^]*Address already in use/,
    );
  });
});

describe('The programs of the npm package', () => {
  it('run although npm made no library links and the clone is closed to the server account', () => {
    const closed = mkdtempSync(join(tmpdir(), 'dianliang-closed-'));
    const account = accountForPostgres(closed);
    const installed = dirname(dirname(postgresBinaries(undefined)));
    const clone = join(closed, 'package');
    mkdirSync(clone);
    cpSync(installed, clone, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() });

    const bin = postgresBinaries(account, clone);

    expect(
      spawnSync(join(bin, 'postgres'), ['--version'], { ...account, cwd: '/', encoding: 'utf8' }).stdout,
    ).toContain('PostgreSQL) 18');
    expect(existsSync(join(bin, 'initdb')) && readdirSync(bin).length).toBe(3);
    rmSync(closed, { recursive: true, force: true });
  });
});
