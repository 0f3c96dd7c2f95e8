import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTEXTS, type Context } from './contexts.js';

/** Paths of the secrets of this installation; processes are given paths, never the secrets themselves. */
export interface LocalSecrets {
  sealingKeyFile: string;
  indexKeyFile: string;
  bankTokenFile: string;
  actorPrivateKeyFile: string;
  actorPublicKeyFile: string;
  rolePasswords: Record<Context, string>;
}

/** Makes what is missing in `folder` (0700, files 0600) and leaves the rest: sealed data needs the same key for ever. */
export function localSecrets(folder: string): LocalSecrets {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = (name: string, make: () => string) => {
    const path = join(folder, name);
    if (!existsSync(path)) writeFileSync(path, make(), { mode: 0o600, flag: 'wx' });
    return path;
  };
  const passwords = file('role-passwords.json', () =>
    JSON.stringify(
      Object.fromEntries(CONTEXTS.map((context) => [context, randomBytes(24).toString('base64url')])),
    ),
  );
  const actor = actorKeys(folder);
  return {
    sealingKeyFile: file('sealing.key', () => randomBytes(32).toString('base64')),
    indexKeyFile: file('index.key', () => randomBytes(32).toString('base64')),
    bankTokenFile: file('bank.token', () => randomBytes(32).toString('base64url')),
    actorPrivateKeyFile: actor.privateKey,
    actorPublicKeyFile: actor.publicKey,
    rolePasswords: JSON.parse(readFileSync(passwords, 'utf8')) as Record<Context, string>,
  };
}

/** The pair with which the edge signs who acts, and the services check it. Both or neither are kept. */
function actorKeys(folder: string): { privateKey: string; publicKey: string } {
  const paths = {
    privateKey: join(folder, 'actor.private.pem'),
    publicKey: join(folder, 'actor.public.pem'),
  };
  if (existsSync(paths.privateKey) && existsSync(paths.publicKey)) return paths;
  const pair = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  writeFileSync(paths.privateKey, pair.privateKey, { mode: 0o600 });
  writeFileSync(paths.publicKey, pair.publicKey, { mode: 0o600 });
  return paths;
}
