import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventContract } from '#contracts';

const FOLDER = fileURLToPath(new URL('../../libs/contracts/examples/', import.meta.url));
const FROZEN = 'frozen.json';

/** The types that have an example file. */
export const exampleTypes = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && file !== FROZEN)
    .map((file) => file.slice(0, -'.json'.length));

const read = (type: string): string => readFileSync(join(FOLDER, `${type}.json`), 'utf8');

/** The data of the frozen example of an event, fresh at every call. */
export const exampleOf = (contract: Pick<EventContract, 'type'>): Record<string, unknown> =>
  JSON.parse(read(contract.type)) as Record<string, unknown>;

/** What an example file hashes to now. */
export const hashOf = (type: string): string =>
  `sha256:${createHash('sha256').update(read(type)).digest('hex')}`;

/** What each example hashed to when its version was published. */
export const frozenHashes = (): Record<string, string> =>
  JSON.parse(readFileSync(join(FOLDER, FROZEN), 'utf8')) as Record<string, string>;
