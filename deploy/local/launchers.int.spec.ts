import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { describeWithKafka } from '../../test/support/describe-with-kafka.js';
import { eventually } from '../../test/support/eventually.js';
import { freshDatabase } from '../../test/support/postgres.js';
import { writeStubApps } from '../../test/support/stub-apps.js';
import { CONTEXTS } from './contexts.js';
import { freePort } from './free-port.js';
import type { Launched, LaunchOptions } from './launch.js';
import { isRunning, signal } from './running-process.js';
import { startAllInOne } from './start-all-in-one.js';
import { startServices } from './start-services.js';

const SERVICES = CONTEXTS.filter((context) => context !== 'identity');

let folder: string;
let started: Launched[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-launch-'));
  chmodSync(folder, 0o755);
  writeStubApps(join(folder, 'apps'), ['all-in-one', 'bank-simulator', 'edge', ...SERVICES]);
  started = [];
});

afterEach(async () => {
  for (const launched of started) await launched.stop();
  rmSync(folder, { recursive: true, force: true });
});

const options = (more: LaunchOptions = {}): LaunchOptions => ({
  dataFolder: join(folder, 'data'),
  appsFolder: join(folder, 'apps'),
  forTests: true,
  ...more,
  env: { STUB_STOPS: join(folder, 'stops'), ...more.env },
});

const allInOne = async (more: LaunchOptions = {}) => {
  const launched = await startAllInOne(options(more));
  started.push(launched);
  return launched;
};

const environmentAt = async (url: string) => (await (await fetch(url)).json()) as Record<string, string>;
const pidOf = (launched: Launched, name: string) => launched.processes.get(name)?.pid ?? 0;
const stops = () => readFileSync(join(folder, 'stops'), 'utf8').trim().split('\n');

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

describe('The all-in-one launcher', () => {
  it('gives the application its database, its keys by file, and the bank', async () => {
    const { url, bankUrl, databaseUrl } = await allInOne();

    const environment = await environmentAt(url);
    const bank = await environmentAt(bankUrl);

    expect(environment).toMatchObject({
      DIANLIANG_MODE: 'demo',
      DATABASE_URL: databaseUrl,
      BANK_URL: bankUrl,
    });
    expect(Buffer.from(readFileSync(String(environment.SEALING_KEY_FILE), 'utf8'), 'base64')).toHaveLength(
      32,
    );
    expect(bank.BANK_TOKEN_FILE).toBe(environment.BANK_TOKEN_FILE);
    expect(bank).not.toHaveProperty('DATABASE_URL');
    const secrets = join(folder, 'data', 'secrets');
    expect(readdirSync(secrets).map((file) => statSync(join(secrets, file)).mode & 0o777)).toEqual(
      Array(6).fill(0o600),
    );
  });

  it('keeps data and keys from one start to the next, and stops the application before the bank', async () => {
    const first = await allInOne();
    await query(first.databaseUrl, 'CREATE TABLE wish AS SELECT 7 AS id');
    const key = readFileSync(String((await environmentAt(first.url)).SEALING_KEY_FILE), 'utf8');
    await first.stop();
    expect(stops()).toEqual(['all-in-one', 'bank-simulator']);
    await expect(query(first.databaseUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');

    const second = await allInOne();

    expect(await query(second.databaseUrl, 'SELECT id FROM wish')).toEqual([{ id: 7 }]);
    expect(readFileSync(String((await environmentAt(second.url)).SEALING_KEY_FILE), 'utf8')).toBe(key);
  });

  it('says so when it runs already, and when the port is taken', async () => {
    const { url } = await allInOne();
    const port = Number(new URL(url).port);

    await expect(startAllInOne(options())).rejects.toThrow(`is already running at ${url}`);
    await expect(startAllInOne(options({ port, dataFolder: join(folder, 'other') }))).rejects.toThrow(
      `Port ${port} is taken by another program`,
    );
    expect((await fetch(url)).status).toBe(200);
  }, 15_000);

  it('shows the last lines of an application that cannot start, and takes everything down again', async () => {
    const port = await freePort();
    const failing = startAllInOne(options({ port, env: { STUB_FAILS: 'all-in-one' } }));

    await expect(failing).rejects.toThrow(/all-in-one ended while starting[^]*all-in-one cannot go on/);

    expect(stops()).toEqual(['bank-simulator']);
    expect((await allInOne({ port })).url).toBe(`http://127.0.0.1:${port}`);
  });

  it('kills and restarts one process on the same port while the other runs on', async () => {
    const launched = await allInOne();
    const [app, bank] = [pidOf(launched, 'all-in-one'), pidOf(launched, 'bank-simulator')];
    await launched.kill('all-in-one');
    await expect(fetch(launched.url)).rejects.toThrow();

    await launched.restart('all-in-one');

    expect(pidOf(launched, 'all-in-one')).not.toBe(app);
    expect(Number((await environmentAt(launched.url)).pid)).toBe(pidOf(launched, 'all-in-one'));
    expect(pidOf(launched, 'bank-simulator')).toBe(bank);
    expect(launched.logs('all-in-one')).toBe('all-in-one starts\nall-in-one starts');
  });

  it('tells of a process that ends by itself, and not of one that was told to', async () => {
    const ended: [string, number][] = [];
    const launched = await allInOne({ onUnexpectedExit: (name, code) => ended.push([name, code]) });

    signal(pidOf(launched, 'bank-simulator'), 'SIGKILL');
    await eventually(() => ended.length > 0, { failsWith: 'nobody told of the end' });
    await launched.stop();

    expect(ended).toEqual([['bank-simulator', 1]]);
  });
});

await describeWithKafka('The services launcher', (brokers) => {
  it('gives each service its own role and no secret that it does not need', async () => {
    const database = await freshDatabase();
    const rolePrefix = `t${randomBytes(4).toString('hex')}_`;
    const launched = await startServices({
      ...options({ databaseUrl: database.url }),
      brokers: brokers(),
      rolePrefix,
    });
    started.push(launched);

    expect([...launched.processes.keys()]).toEqual(['bank-simulator', ...SERVICES, 'edge']);
    const edge = await environmentAt(launched.url);
    const urls = JSON.parse(String(edge.SERVICE_URLS)) as Record<string, string>;
    expect(new URL(String(edge.DATABASE_URL)).username).toBe(`${rolePrefix}identity`);
    expect(edge).not.toHaveProperty('SEALING_KEY_FILE');

    for (const service of SERVICES) {
      const environment = await environmentAt(String(urls[service]));
      expect(new URL(String(environment.DATABASE_URL)).username).toBe(
        `${rolePrefix}${service.replace('-', '_')}`,
      );
      expect(environment.KAFKA_BROKERS).toBe(brokers().join(','));
      expect('SEALING_KEY_FILE' in environment).toBe(
        ['intake', 'eligibility', 'approval', 'disbursement'].includes(service),
      );
      expect('BANK_TOKEN_FILE' in environment).toBe(service === 'disbursement');
      expect(environment).not.toHaveProperty('ACTOR_PRIVATE_KEY_FILE');
    }

    const pids = [...launched.processes.values()].map((child) => child.pid ?? 0);
    await launched.stop();
    expect(pids.some(isRunning)).toBe(false);
    expect(stops()[0]).toBe('edge');
    expect(stops().at(-1)).toBe('bank-simulator');
    await database.drop();
  }, 60_000);
});
