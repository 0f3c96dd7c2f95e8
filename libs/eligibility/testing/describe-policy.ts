import { describe, expect, it } from '@jest/globals';
import { assess, bundledCatalogue, type PolicyResult, readHousehold } from '../src/domain/index.js';
import { aCase, type CaseJson } from './a-household.js';

/** Facts by path (`person.` is the first member; null is unknown), further members, and the decision date. */
export interface Changes {
  readonly [path: `${'household' | 'event' | 'person'}.${string}`]: unknown;
  readonly on?: string;
  readonly and?: readonly Readonly<Record<string, unknown>>[];
}

/** What is special about the household, its facts, the verdict, and the amount in fen, fixed or indicative. */
export type Row = readonly [
  title: string,
  changes: Changes,
  verdict: PolicyResult['verdict'],
  amountFen?: number,
];

/** Judges one policy for a table of households; each row changes the base, which belongs to a household that fits. */
export function describePolicy(code: string, base: Changes, rows: readonly Row[]): void {
  describe(code, () => {
    it.each(rows.map(([title, changes, verdict, amountFen]) => ({ title, changes, verdict, amountFen })))(
      '$verdict: $title',
      ({ changes, verdict, amountFen }) => {
        const all = { ...base, ...changes };
        const result = resultOf(code, all);

        expect(result.verdict).toBe(verdict);
        if (amountFen !== undefined) expect(result.amountFen ?? result.indicativeFen).toBe(amountFen);
        if (verdict === 'unknown') expect(result.missing).toEqual(unknownPaths(all));
        else expect(result.missing).toEqual([]);
      },
    );

    it('is tried from at least six sides', () => {
      expect(rows.length).toBeGreaterThanOrEqual(6);
      expect(new Set(rows.map(([, , verdict]) => verdict)).size).toBe(3);
    });
  });
}

/** The result of a policy for the household or its first member. */
export function resultOf(code: string, changes: Changes): PolicyResult {
  const { results } = assess(bundledCatalogue, readHousehold(caseOf(changes)), changes.on ?? '2021-06-30');
  const result = results.find(({ policy, ref }) => policy === code && (ref === 'household' || ref === 'p1'));
  if (result === undefined) throw new Error(`${code} was not judged`);
  return result;
}

function caseOf(changes: Changes): CaseJson {
  const part = (name: string) =>
    Object.fromEntries(
      Object.entries(changes)
        .filter(([path]) => path.startsWith(`${name}.`))
        .map(([path, value]) => [path.slice(name.length + 1), value]),
    );
  return aCase({
    household: part('household'),
    event: part('event'),
    members: [part('person'), ...(changes.and ?? [])],
  });
}

const unknownPaths = (changes: Changes): string[] =>
  Object.entries(changes)
    .filter(([, value]) => value === null)
    .map(([path]) => path.replace('person.', 'p1.'))
    .sort();
