import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Account, accountForPostgres, isReachable } from './postgres-account.js';
import { openFolder, postgresBinaries } from './postgres-binaries.js';

const run = promisify(execFile);

/** A folder with one PostgreSQL cluster, its password and its log. Nothing of it runs yet. */
export interface Cluster {
  folder: string;
  /** What PostgreSQL calls PGDATA. */
  pgdata: string;
  log: string;
  bin: string;
  account: Account | undefined;
  password: string;
}

/** Opens the cluster in `dir`, and makes it on the first call: UTF-8, the same order of text on every machine. */
export async function openCluster(
  dir: string,
  options: { password?: string; forTests?: boolean },
): Promise<Cluster> {
  const { folder, account } = folderFor(resolve(dir), options.forTests ?? false);
  const cluster: Cluster = {
    folder,
    account,
    pgdata: join(folder, 'cluster'),
    log: join(folder, 'postgres.log'),
    bin: postgresBinaries(account),
    password: passwordOf(folder, options.password),
  };
  if (!existsSync(join(cluster.pgdata, 'PG_VERSION'))) await initialise(cluster, options.forTests ?? false);
  return cluster;
}

/** `dir` itself, or, when root's clone lies where the server's account cannot go, a folder of the system. */
function folderFor(dir: string, forTests: boolean): { folder: string; account: Account | undefined } {
  mkdirSync(dir, { recursive: true, mode: 0o755 });
  const account = accountForPostgres(join(dir, 'cluster'));
  if (isReachable(dir, account)) return { folder: dir, account };

  const name = `dianliang-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`;
  const folder = join(forTests ? openFolder(account) : '/var/lib', name);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return { folder, account: accountForPostgres(join(folder, 'cluster')) };
}

function passwordOf(folder: string, wanted: string | undefined): string {
  const file = join(folder, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = wanted ?? randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Made beside its final place and renamed, so that an interrupted first start leaves no half a cluster. */
async function initialise(cluster: Cluster, forTests: boolean): Promise<void> {
  const { folder, account, pgdata, bin, password } = cluster;
  const unfinished = join(folder, 'cluster.unfinished');
  const passwordFile = join(folder, 'password.once');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) [unfinished, passwordFile].forEach((path) => chownSync(path, account.uid, account.gid));
  try {
    await run(join(bin, 'initdb'), initdbArguments(unfinished, passwordFile, forTests), {
      ...account,
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot },
    });
    renameSync(unfinished, pgdata);
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`PostgreSQL could not make its data folder in ${folder}:\n${stderr || message}`, {
      cause: error,
    });
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function initdbArguments(pgdata: string, passwordFile: string, forTests: boolean): string[] {
  return [
    `--pgdata=${pgdata}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(forTests ? ['--no-sync'] : []),
  ];
}
