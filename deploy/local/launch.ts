import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { AppSpec } from './app-process.js';
import { freePort } from './free-port.js';
import { type Closers, type Ground, type LaunchOptions, layGround } from './ground.js';

export type { Ground, LaunchOptions } from './ground.js';

/** A running system, for people, demos and tests alike. */
export interface Launched {
  url: string;
  bankUrl: string;
  databaseUrl: string;
  brokers?: string[];
  dataFolder: string;
  processes: ReadonlyMap<string, ChildProcess>;
  logs(name?: string): string;
  restart(name: string): Promise<void>;
  /** SIGKILL to one process; the others run on. */
  kill(name: string): Promise<void>;
  /** Applications, bank, broker, PostgreSQL, in this order. */
  stop(): Promise<void>;
}

/** Lays the ground, lets `build` start the rest on it, and takes all of it down again when that fails. */
export async function launchOn(
  options: LaunchOptions,
  database: string,
  build: (ground: Ground) => Promise<{ bankUrl: string; brokers?: string[] }>,
): Promise<Launched> {
  const closers: Closers = [];
  let ground: Ground | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= closeAll([...closers, () => ground?.fleet.stop()]));
  try {
    ground = await layGround(options, database, closers);
    const { bankUrl, brokers } = await build(ground);
    const { url, databaseUrl, dataFolder, fleet } = ground;
    return {
      url,
      bankUrl,
      databaseUrl,
      brokers,
      dataFolder,
      processes: fleet.processes,
      logs: (name) => fleet.logs(name),
      restart: (name) => fleet.restart(name),
      kill: (name) => fleet.kill(name),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The bank of the demo: a process with a book of its own, as a real bank would be. */
export async function bankSpec(ground: Ground): Promise<AppSpec & { url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  return {
    name: 'bank-simulator',
    url,
    script: ground.script('bank-simulator'),
    readyUrl: `${url}/health/live`,
    env: {
      ...ground.shared,
      PORT: String(port),
      HOST: '127.0.0.1',
      BANK_TOKEN_FILE: ground.secrets.bankTokenFile,
      BANK_BOOK: join(ground.dataFolder, 'bank-book.json'),
    },
  };
}

async function closeAll(closers: Closers): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closers.toReversed()) {
    await Promise.resolve()
      .then(close)
      .catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped');
}
