import type { Bilingual, FactPath, Status } from '#kernel';
import type { Quantity } from './quantities.js';

export type Comparison = '<' | '<=' | '>' | '>=';

/**
 * A condition is plain data, so that one value gives the verdict, the missing facts, the words and the printed
 * rule, and can be stored with its catalogue.
 */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** A predicate of the field with a name of its own. */
  | { readonly op: 'named'; readonly name: string; readonly words: Bilingual; readonly of: Condition }
  | { readonly op: 'is'; readonly fact: FactPath; readonly value: boolean }
  | { readonly op: 'oneOf'; readonly fact: FactPath; readonly values: readonly string[] }
  | { readonly op: 'compare'; readonly left: Quantity; readonly by: Comparison; readonly right: Quantity }
  /** The person has one of these statuses, by certificate or derived in the first pass. */
  | { readonly op: 'holds'; readonly statuses: readonly Status[] }
  /** Another household policy is met in this assessment. */
  | { readonly op: 'hit'; readonly policy: string }
  /** Some living member meets it. */
  | { readonly op: 'someMember'; readonly where: Condition };

export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const named = (name: string, words: Bilingual, of: Condition): Condition => ({
  op: 'named',
  name,
  words,
  of,
});

export const isTrue = (fact: FactPath): Condition => ({ op: 'is', fact, value: true });
export const isFalse = (fact: FactPath): Condition => ({ op: 'is', fact, value: false });
export const oneOf = (fact: FactPath, ...values: string[]): Condition => ({ op: 'oneOf', fact, values });
export const noneOf = (fact: FactPath, ...values: string[]): Condition => not(oneOf(fact, ...values));

export const compare = (left: Quantity, by: Comparison, right: Quantity): Condition => ({
  op: 'compare',
  left,
  by,
  right,
});

const limit = (fact: FactPath, by: Comparison, value: Quantity | number): Condition =>
  compare(
    { op: 'fact', fact },
    by,
    typeof value === 'number' ? { op: 'number', value: String(value) } : value,
  );

/** A fact against a limit; a bare number is read in the fact's own unit. */
export const atMost = (fact: FactPath, value: Quantity | number): Condition => limit(fact, '<=', value);
export const atLeast = (fact: FactPath, value: Quantity | number): Condition => limit(fact, '>=', value);
export const below = (fact: FactPath, value: Quantity | number): Condition => limit(fact, '<', value);
export const above = (fact: FactPath, value: Quantity | number): Condition => limit(fact, '>', value);

export const holds = (...statuses: Status[]): Condition => ({ op: 'holds', statuses });
export const hit = (policy: string): Condition => ({ op: 'hit', policy });
export const someMember = (where: Condition): Condition => ({ op: 'someMember', where });
