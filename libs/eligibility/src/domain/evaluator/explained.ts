import { type FactPath, FACTS, slotOf } from '#kernel';
import type { Verdict } from './verdict.js';

const FACT_COUNT = Object.keys(FACTS).length;

/** A fact that is not known yet: of the household or event (member -1) or of a member. */
export interface OpenFact {
  readonly member: number;
  readonly path: FactPath;
}

/**
 * A verdict and, while it is unknown, the unknown facts that stand in its way. A fact that is used more than once
 * stands there more than once: it may pull both ways.
 */
export interface Explained {
  readonly verdict: Verdict;
  readonly open: readonly OpenFact[];
}

export const MET: Explained = { verdict: 'met', open: [] };
export const NOT_MET: Explained = { verdict: 'not-met', open: [] };
export const decided = (value: boolean): Explained => (value ? MET : NOT_MET);
export const unknown = (open: readonly OpenFact[]): Explained => ({ verdict: 'unknown', open });

export const every = (parts: readonly Explained[]): Explained =>
  unless('not-met', parts.length, (part) => parts[part] as Explained);

export const some = (parts: readonly Explained[]): Explained =>
  unless('met', parts.length, (part) => parts[part] as Explained);

/** The one verdict that decides for all ends the search; else what is unknown is gathered. */
export function unless(
  decisive: 'met' | 'not-met',
  parts: number,
  explained: (part: number) => Explained,
): Explained {
  const open: (readonly OpenFact[])[] = [];
  for (let part = 0; part < parts; part++) {
    const one = explained(part);
    if (one.verdict === decisive) return one;
    if (one.verdict === 'unknown') open.push(one.open);
  }
  if (open.length > 0) return unknown(gathered(open));
  return decisive === 'met' ? NOT_MET : MET;
}

/** Beyond this many, no fact is kept more than twice: a large household asks the same of every member. */
const MANY = 512;

/** Open facts from several places as one list. */
export function gathered(lists: readonly (readonly OpenFact[])[]): readonly OpenFact[] {
  if (lists.length === 1) return lists[0] as readonly OpenFact[];
  const all = lists.flat();
  return all.length > MANY ? twiceAtMost(all) : all;
}

function twiceAtMost(open: readonly OpenFact[]): OpenFact[] {
  const once = new Set<number>();
  const twice = new Set<number>();
  return open.filter(({ member, path }) => {
    const key = (member + 1) * FACT_COUNT + slotOf(path);
    if (twice.has(key)) return false;
    (once.has(key) ? twice : once).add(key);
    return true;
  });
}

export const opposite = (of: Explained): Explained =>
  of.verdict === 'unknown' ? of : decided(of.verdict === 'not-met');
