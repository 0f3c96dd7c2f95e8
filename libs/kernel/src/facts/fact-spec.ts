import { type Bilingual, say } from '../bilingual.js';

/**
 * How a fact is written in JSON and kept in a row of numbers.
 * `level` is a whole number from a short list; `statuses` is a set of held certificates.
 */
export type FactKind = 'boolean' | 'choice' | 'level' | 'count' | 'decimal' | 'code' | 'statuses';

export type Unit = 'yuan' | 'square-metre' | 'year' | 'month' | 'day' | 'item' | 'none';

/** One named fact about a household, a person or an event: what may be written and how it is said. */
export interface FactSpec {
  readonly kind: FactKind;
  readonly words: Bilingual;
  readonly unit: Unit;
  /** Allowed values with their words, in the order of their number in a row; empty for numbers and codes. */
  readonly values: ReadonlyMap<string, Bilingual>;
  readonly min: number;
  readonly max: number;
  /** Shape of a code. */
  readonly pattern?: RegExp;
}

/** Largest amount that is accepted, in yuan: keeps every sum inside exact integers. */
export const MOST_YUAN = 1_000_000_000;

const spec = (kind: FactKind, zh: string, en: string, more: Partial<FactSpec> = {}): FactSpec => ({
  kind, words: say(zh, en), unit: 'none', values: new Map(), min: 0, max: 0, ...more,
});

/** `DG:莞籍:Dongguan|GD:...` */
const valuesOf = (list: string): ReadonlyMap<string, Bilingual> =>
  new Map(list.split('|').map((entry) => {
    const [value = '', zh = '', en = value] = entry.trim().split(':');
    return [value, say(zh, en)] as const;
  }));

export const yesNo = (zh: string, en: string): FactSpec => spec('boolean', zh, en, { max: 1 });

export const choice = (zh: string, en: string, list: string): FactSpec => {
  const values = valuesOf(list);
  return spec('choice', zh, en, { values, max: values.size - 1 });
};

export const level = (zh: string, en: string, list: string): FactSpec => {
  const values = valuesOf(list);
  return spec('level', zh, en, { values, max: values.size - 1 });
};

export const count = (zh: string, en: string, unit: Unit, min: number, max: number): FactSpec =>
  spec('count', zh, en, { unit, min, max });

export const yuan = (zh: string, en: string): FactSpec => spec('decimal', zh, en, { unit: 'yuan', max: MOST_YUAN });

export const squareMetres = (zh: string, en: string): FactSpec =>
  spec('decimal', zh, en, { unit: 'square-metre', max: MOST_YUAN });

export const code = (zh: string, en: string, pattern: RegExp): FactSpec =>
  spec('code', zh, en, { pattern, max: 999_999_999 });

export const statuses = (zh: string, en: string, list: string): FactSpec => {
  const values = valuesOf(list);
  return spec('statuses', zh, en, { values, max: 2 ** values.size - 1 });
};
