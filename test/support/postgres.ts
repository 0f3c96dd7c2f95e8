import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../deploy/local/embedded-postgres.js';
import { dockerAnswers } from './docker.js';

export interface TestServer {
  /** Address for a role that may create databases and roles. */
  url: string;
  stop(): Promise<void>;
}

/** A PostgreSQL for tests: TEST_DATABASE_URL, else a container where Docker answers, else the embedded one. */
export async function startTestPostgres(): Promise<TestServer> {
  if (process.env.TEST_DATABASE_URL)
    return { url: process.env.TEST_DATABASE_URL, stop: async () => undefined };
  return (await dockerAnswers()) ? startContainer() : startEmbedded();
}

export interface FreshDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * A new, empty database on the shared test server. Jest's global setup starts that server once; without it
 * the first call starts one for this test file. `drop()` also cuts connections that are still open.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = await sharedServer();
  const name = `t_${randomBytes(8).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

let ownServer: Promise<TestServer> | undefined;

async function sharedServer(): Promise<string> {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  ownServer ??= startTestPostgres();
  return (await ownServer).url;
}

// Jest offers hooks only while it collects a test file, so this stands at the top level
const { afterAll } = globalThis as { afterAll?: (hook: () => Promise<void>) => void };
afterAll?.(async () => {
  await (await ownServer)?.stop();
  ownServer = undefined;
});

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function startEmbedded(): Promise<TestServer> {
  const dir = await mkdtemp(join(tmpdir(), 'dianliang-test-postgres-'));
  await chmod(dir, 0o755); // the server's account is not root's
  const server = await startPostgres({ dir, forTests: true });
  const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      [dir, server.dir].forEach(remove);
    },
  };
}

async function startContainer(): Promise<TestServer> {
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const container = await new PostgreSqlContainer('postgres:18').withUsername('postgres').start();
  return { url: container.getConnectionUri(), stop: async () => void (await container.stop()) };
}
