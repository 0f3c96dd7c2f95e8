import type { Bilingual } from '#kernel';
import type { Bases, Policy } from './policy.js';

/** One value of a parameter and the days on which it holds, both inclusive (YYYY-MM-DD). */
export interface DatedValue {
  /** A plain decimal, such as "1100" or "0.9". */
  readonly value: string;
  readonly from: string;
  readonly to: string | null;
  readonly basis: Bases;
}

export interface Parameter {
  readonly name: string;
  readonly words: Bilingual;
  readonly unit: 'yuan' | 'square-metre' | 'year' | 'month' | 'none';
  readonly values: readonly [DatedValue, ...DatedValue[]];
}

/** All rules and figures under one version: plain data, kept with every case that was judged by it. */
export interface Catalogue {
  readonly version: string;
  readonly parameters: readonly Parameter[];
  readonly policies: readonly Policy[];
  /** Codes whose hits give statuses, in the order in which they take effect. */
  readonly firstPass: readonly string[];
}

/** The value of a parameter on a day, or undefined when the day lies outside all its values. */
export const valueOn = (parameter: Parameter, day: string): DatedValue | undefined =>
  parameter.values.find(({ from, to }) => from <= day && (to === null || day <= to));
