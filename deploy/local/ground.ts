import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from './embedded-postgres.js';
import { Fleet } from './fleet.js';
import { freePort, portIsFree } from './free-port.js';
import { lockFor } from './launcher-lock.js';
import { type LocalSecrets, localSecrets } from './local-secrets.js';
import { projectRoot } from './project-root.js';
import { ensureDatabase } from './provision.js';

export interface LaunchOptions {
  /** Where everything is kept between starts; `.data` of the repository when left out. */
  dataFolder?: string;
  /** Port of the public address; a free one when 0 or left out. */
  port?: number;
  /** A PostgreSQL to use instead of the embedded one. */
  databaseUrl?: string;
  mode?: 'demo' | 'production';
  /** More environment for every process; wins over what the launcher sets. */
  env?: Record<string, string>;
  /** Faster, and not safe against a power cut. */
  forTests?: boolean;
  /** What the launcher is doing, for a person. */
  log?: (line: string) => void;
  /** Every line the processes print; they are kept in `logs/` of the data folder in any case. */
  onLine?: (name: string, line: string) => void;
  /** A process ended that nobody asked to end. */
  onUnexpectedExit?: (name: string, code: number) => void;
  /** Folder of the built applications; `dist/apps` when left out. */
  appsFolder?: string;
}

/** What both shapes stand on: one launcher per folder, the secrets, PostgreSQL, the processes. */
export interface Ground {
  url: string;
  port: number;
  dataFolder: string;
  databaseUrl: string;
  secrets: LocalSecrets;
  fleet: Fleet;
  /** The environment that every application shares. */
  shared: Record<string, string>;
  script(app: string): string;
  /** What to close after the processes; registered on the way up, run last first. */
  closers: Closers;
}

export type Closers = (() => Promise<void> | void)[];

/** Refuses a second launcher and a busy port before anything is started. */
export async function layGround(options: LaunchOptions, database: string, closers: Closers): Promise<Ground> {
  const dataFolder = resolve(options.dataFolder ?? join(projectRoot(), '.data'));
  mkdirSync(join(dataFolder, 'logs'), { recursive: true });
  const port = options.port || (await freePort());
  const url = `http://127.0.0.1:${port}`;
  closers.push(lockFor(join(dataFolder, 'launcher.json'), url));
  await refuseBusyPort(port);

  const databaseUrl = options.databaseUrl ?? (await embeddedDatabase(options, dataFolder, database, closers));
  const fleet = new Fleet(
    lineKeeper(dataFolder, options, closers),
    options.onUnexpectedExit ?? (() => undefined),
  );
  const shared = {
    DIANLIANG_MODE: options.mode ?? 'demo',
    HOST: '127.0.0.1',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
    NODE_COMPILE_CACHE: join(dataFolder, 'compile-cache'),
    ...options.env,
  };
  const apps = resolve(options.appsFolder ?? join(projectRoot(), 'dist', 'apps'));
  const script = (app: string) => join(apps, app, 'src', 'main.js');
  return {
    url,
    port,
    dataFolder,
    databaseUrl,
    secrets: localSecrets(join(dataFolder, 'secrets')),
    fleet,
    shared,
    script,
    closers,
  };
}

async function embeddedDatabase(options: LaunchOptions, folder: string, name: string, closers: Closers) {
  options.log?.('正在启动数据库… · Starting PostgreSQL...');
  const server = await startPostgres({ dir: join(folder, 'postgres'), forTests: options.forTests });
  closers.push(() => server.stop());
  return ensureDatabase(server.url, name);
}

/** A launcher that was killed leaves processes that need a moment to notice and go. */
async function refuseBusyPort(port: number): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await portIsFree(port))) {
    if (Date.now() > deadline) {
      throw new Error(
        `端口 ${port} 被别的程序占用，可改用 PORT=8090 npm start · ` +
          `Port ${port} is taken by another program; choose another: PORT=8090 npm start`,
      );
    }
    await pause(100);
  }
}

function lineKeeper(dataFolder: string, options: LaunchOptions, closers: Closers) {
  const files = new Map<string, WriteStream>();
  closers.push(() => files.forEach((file) => file.end()));
  return (name: string, line: string) => {
    const file = files.get(name) ?? createWriteStream(join(dataFolder, 'logs', `${name}.log`));
    files.set(name, file);
    file.write(`${line}\n`);
    options.onLine?.(name, line);
  };
}
