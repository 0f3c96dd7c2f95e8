import type { EventContract } from '#contracts';
import type { Listener } from './listeners.js';

/** What differs between the topics that are created and those that the contracts and consumers need. */
export function topicsDrift(
  created: readonly string[],
  contracts: readonly EventContract[],
  listeners: readonly Listener[],
): string[] {
  const needed = new Set([
    ...contracts.map(({ topic }) => topic),
    ...listeners.map(({ context }) => `hardship.${context}.dead`),
  ]);
  return [
    ...[...needed].filter((topic) => !created.includes(topic)).map((topic) => `topics.json lacks ${topic}`),
    ...created
      .filter((topic) => !needed.has(topic))
      .map((topic) => `topics.json creates ${topic}, which nobody needs`),
    ...created
      .filter((topic, i) => created.indexOf(topic) !== i)
      .map((topic) => `topics.json names ${topic} twice`),
  ].sort();
}

/** What differs between the folders of applications and libraries and the project map of the Nest command line. */
export function projectMapDrift(folders: readonly string[], roots: readonly string[]): string[] {
  return [
    ...folders.filter((folder) => !roots.includes(folder)).map((folder) => `nest-cli.json lacks ${folder}`),
    ...roots
      .filter((root) => !folders.includes(root))
      .map((root) => `nest-cli.json names ${root}, which is not there`),
  ].sort();
}

interface LockedPackage {
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

/**
 * What would break `npm ci` elsewhere: an address of the registry that somebody used, or a package for another
 * platform that npm dropped without a word when it wrote the file.
 */
export function lockfileFaults({ packages }: Lockfile): string[] {
  const places = Object.keys(packages);
  return Object.entries(packages).flatMap(([place, locked]) => [
    ...(locked.resolved?.startsWith('http')
      ? [`${place || 'the root'} is bound to the address of a registry`]
      : []),
    ...Object.keys(locked.optionalDependencies ?? {})
      .filter((name) => !isLocked(places, place, name))
      .map((name) => `${place || 'the root'} may need ${name}, which is not locked`),
  ]);
}

/** Whether Node, standing in `place`, would find `name` in its own or a folder above. */
function isLocked(places: readonly string[], place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (places.includes(`${folder ? `${folder}/` : ''}node_modules/${name}`)) return true;
    if (folder === '') return false;
  }
}
