import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { Cluster } from './postgres-cluster.js';
import { commandLine, hasEnded, isRunning } from './running-process.js';

const run = promisify(execFile);

export interface RunningPostgres {
  pid: number;
  port: number;
}

/**
 * A server that outlived the launcher that started it (kill -9, a closed terminal): taken over when it
 * answers, on the wanted port if one is wanted, else stopped. A stale pid file is cleared.
 */
export async function takeOverLeftover(
  cluster: Cluster,
  wantedPort?: number,
): Promise<RunningPostgres | undefined> {
  const leftover = readPidFile(cluster);
  if (!leftover) return undefined;
  if (!isRunning(leftover.pid) || !/postgres/.test(commandLine(leftover.pid))) {
    rmSync(join(cluster.pgdata, 'postmaster.pid'), { force: true });
    return undefined;
  }
  const fits = wantedPort === undefined || wantedPort === leftover.port;
  if (fits && (await answersWithin(cluster, leftover, 5_000))) return leftover;
  await stopPostgres(cluster, leftover.pid);
  return undefined;
}

/** Ends the server cleanly; when it does not end in 20 s, as after a power cut (it recovers at the next start). */
export async function stopPostgres(cluster: Cluster, pid: number): Promise<void> {
  if (!isRunning(pid)) return;
  for (const mode of ['fast', 'immediate']) {
    const stop = ['stop', '-D', cluster.pgdata, '-m', mode, '-w', '-t', '20', '-s'];
    await run(join(cluster.bin, 'pg_ctl'), stop, { ...cluster.account, cwd: '/' }).catch(() => undefined);
    if (await hasEnded(pid, 200)) return;
  }
}

/** True once a query is answered; false when the process ends first or the time is over. */
export async function answersWithin(
  cluster: Cluster,
  server: RunningPostgres,
  withinMs: number,
): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isRunning(server.pid) && Date.now() < deadline) {
    if (await answers(cluster, server.port)) return true;
    await pause(25);
  }
  return false;
}

/** The address of the server for its superuser. */
export function urlOf(cluster: Cluster, port: number): string {
  return `postgresql://postgres:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/postgres`;
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(cluster, port), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** postmaster.pid: the process id stands in line 1, the port in line 4. */
function readPidFile(cluster: Cluster): RunningPostgres | undefined {
  try {
    const lines = readFileSync(join(cluster.pgdata, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}
