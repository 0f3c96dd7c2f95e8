import type { FactPath } from '#kernel';
import type { Verdict } from './verdict.js';

/** A fact that is not known yet: of the household or event (member -1) or of a member. */
export interface OpenFact {
  readonly member: number;
  readonly path: FactPath;
}

/** A verdict and, while it is unknown, the unknown facts that stand in its way, as often as they are used. */
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
  let open: OpenFact[] | undefined;
  for (let part = 0; part < parts; part++) {
    const one = explained(part);
    if (one.verdict === decisive) return one;
    if (one.verdict === 'unknown') (open ??= []).push(...one.open);
  }
  if (open !== undefined) return unknown(open);
  return decisive === 'met' ? NOT_MET : MET;
}

export const opposite = (of: Explained): Explained =>
  of.verdict === 'unknown' ? of : decided(of.verdict === 'not-met');
