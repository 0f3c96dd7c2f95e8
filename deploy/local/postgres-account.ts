import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The system account a server runs under; undefined means: as whoever started us. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to an ordinary account: the owner of data that
 * is already there, else the first of postgres, node and nobody that this system has.
 */
export function accountForPostgres(dataFolder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(dataFolder) ?? firstAccountOf(['postgres', 'node', 'nobody']);
}

/** Whether the account can walk down to `path` and read it: root's own home is closed to all others. */
export function isReachable(path: string, account: Account | undefined): boolean {
  try {
    if (!account) {
      accessSync(path, constants.R_OK);
      return true;
    }
    return allows(path, account, 4) && parentsOf(path).every((folder) => allows(folder, account, 1));
  } catch {
    return false;
  }
}

function allows(path: string, account: Account, bit: 1 | 4): boolean {
  const { uid, gid, mode } = statSync(path);
  if (uid === account.uid) return (mode & (bit << 6)) !== 0;
  if (gid === account.gid) return (mode & (bit << 3)) !== 0;
  return (mode & bit) !== 0;
}

function parentsOf(path: string): string[] {
  const parent = dirname(resolve(path));
  return parent === resolve(path) ? [] : [parent, ...parentsOf(parent)];
}

function ownerOf(folder: string): Account | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined;
}

function firstAccountOf(names: string[]): Account {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of names) {
    const found = accounts.find(([account]) => account === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(
    `PostgreSQL does not run as root, and none of the accounts ${names.join(', ')} exists here`,
  );
}
