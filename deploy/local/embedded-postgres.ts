import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';
import {
  answersWithin,
  type RunningPostgres,
  stopPostgres,
  takeOverLeftover,
  urlOf,
} from './leftover-postgres.js';
import { type Cluster, openCluster } from './postgres-cluster.js';
import { hasEnded, signal } from './running-process.js';

export interface PostgresOptions {
  /** Folder that keeps the cluster, its password (mode 0600) and its log between starts. */
  dir: string;
  /** A port of 127.0.0.1; a free one when left out. */
  port?: number;
  /** Password of the superuser for a new cluster; generated when left out. */
  password?: string;
  /** Faster, and not safe against a power cut. Ends with this process. */
  forTests?: boolean;
}

export interface EmbeddedPostgres {
  url: string;
  pid: number;
  port: number;
  /** Where the data really is: differs from `dir` when that lies under a folder closed to the server's account. */
  dir: string;
  /** Ends cleanly and resolves when the process is gone. */
  stop(): Promise<void>;
  /** SIGKILL, as a crash would. Resolves when the process is gone. */
  kill(): Promise<void>;
}

/**
 * A real PostgreSQL from npm, listening on 127.0.0.1 only. Runs in a session of its own, so that Ctrl-C in
 * the terminal reaches the launcher alone. A server left over from an earlier start is taken over.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(options.dir, options);
  const server = (await takeOverLeftover(cluster, options.port)) ?? (await start(cluster, options));
  if (options.forTests) endWithThisProcess.add(server.pid);
  return {
    url: urlOf(cluster, server.port),
    pid: server.pid,
    port: server.port,
    dir: cluster.folder,
    stop: async () => {
      await stopPostgres(cluster, server.pid);
      endWithThisProcess.delete(server.pid);
    },
    kill: async () => {
      endWithThisProcess.delete(server.pid);
      signal(server.pid, 'SIGKILL');
      await hasEnded(server.pid, 5_000);
    },
  };
}

const endWithThisProcess = new Set<number>();
process.once('exit', () => endWithThisProcess.forEach((pid) => signal(pid, 'SIGQUIT')));

/** A free port can be lost to another process, and a killed server's last children need a moment to go. */
async function start(cluster: Cluster, options: PostgresOptions, triesLeft = 4): Promise<RunningPostgres> {
  const port = options.port ?? (await freePort());
  const logFrom = shortenedLog(cluster.log);
  const pid = launch(cluster, port, options.forTests ?? false);
  if (await answersWithin(cluster, { pid, port }, 60_000)) return { pid, port };

  await stopPostgres(cluster, pid);
  const said = readFileSync(cluster.log, 'utf8').slice(logFrom).split('\n').slice(-15).join('\n');
  if (triesLeft > 0 && mayPass(said, options.port !== undefined)) {
    await pause(150);
    return start(cluster, options, triesLeft - 1);
  }
  throw new Error(`PostgreSQL did not start on port ${port}:\n${said}`);
}

function mayPass(said: string, portIsGiven: boolean): boolean {
  if (said.includes('shared memory block')) return true;
  return !portIsGiven && said.includes('Address already in use');
}

function launch(cluster: Cluster, port: number, forTests: boolean): number {
  const log = openSync(cluster.log, 'a', 0o600);
  try {
    const server = spawn(
      join(cluster.bin, 'postgres'),
      ['-D', cluster.pgdata, '-p', String(port), ...settings(forTests)],
      {
        ...cluster.account,
        cwd: '/',
        detached: true,
        stdio: ['ignore', log, log],
        env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot },
      },
    );
    server.on('error', () => undefined);
    server.unref();
    if (server.pid === undefined) throw new Error(`Could not start ${server.spawnfile}`);
    return server.pid;
  } finally {
    closeSync(log);
  }
}

function settings(forTests: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '64MB',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // not synchronous_commit: a test that kills the server must find what was committed
    ...(forTests ? { fsync: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Where new lines of the log begin; a log over 5 MB starts afresh. */
function shortenedLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= 5_000_000) return size;
  truncateSync(file);
  return 0;
}
