import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCase, type CaseJson } from '../../../testing/a-household.js';
import { anyCatalogue } from '../../../testing/any-catalogue.js';
import { ASKED } from '../../../testing/any-condition.js';
import { type Place, withFact } from '../../../testing/any-case.js';
import { plainJudge, tangledFacts } from '../../../testing/plain-judge.js';
import {
  type Assessment,
  assess,
  assessWithReasons,
  type Catalogue,
  type FactPath,
  FACTS,
  readHousehold,
} from '../index.js';

const DECIMALS = [0, 0.1, 0.25, 0.4, 0.5, 0.7, 1, 1.2, 1.5, 1.7, 2, 2.5, 3, 3.5, 4, 5, 6, 7];
const COUNTS = [0, 1, 2, 3, 4, 5, 6, 7];

/** Every value of a fact that a random rule can tell apart from another, as it is written in JSON. */
function valuesOf(path: FactPath): readonly unknown[] {
  const { kind, values } = FACTS[path];
  if (kind === 'decimal') return DECIMALS;
  if (kind === 'count') return COUNTS;
  if (kind === 'boolean') return [true, false];
  if (kind === 'statuses') return STATUSES;
  return kind === 'level' ? [...values.keys()].map(Number) : [...values.keys()];
}
const STATUSES = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) =>
  ['dibao', 'tekun', 'lowinc'].filter((_, bit) => (mask >> bit) % 2 === 1),
);

const HOUSEHOLD: readonly FactPath[] = [...ASKED.number, ...ASKED.choice, ...ASKED.yesNo];
const PERSON: readonly FactPath[] = [
  ...ASKED.personNumber,
  ...ASKED.personChoice,
  ...ASKED.personYesNo,
  'person.status',
  'person.death',
];
const part = (paths: readonly FactPath[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      paths.map((path) => [path.split('.')[1], fc.constantFrom(...valuesOf(path))] as const),
    ),
  );

const anyHousehold: fc.Arbitrary<CaseJson> = fc
  .record({ household: part(HOUSEHOLD), members: fc.array(part(PERSON), { minLength: 1, maxLength: 3 }) })
  .map(({ household, members }) =>
    aCase({ household: { ...household, size: Math.max(Number(household.size), members.length) }, members }),
  );

const placesOf = ({ members }: CaseJson): Place[] => [
  ...HOUSEHOLD.map((path) => ({ path, member: 0 })),
  ...PERSON.flatMap((path) => members.map((_, member) => ({ path, member }))),
];

/** A household of which one to three facts are not known. */
const someUnknown = anyHousehold.chain((json) =>
  fc.subarray(placesOf(json), { minLength: 1, maxLength: 3 }).map((places) => ({
    places,
    partial: places.reduce((left, place) => withFact(left, place, null), json),
  })),
);

const isPossible = ({ household, members }: CaseJson): boolean =>
  Number(household.size) >= Math.max(1, members.filter(({ death }) => death === 'none').length);

/** Every case that a partly known one may turn out to be. */
function completions(partial: CaseJson, places: readonly Place[]): CaseJson[] {
  return places
    .reduce<CaseJson[]>(
      (cases, place) =>
        cases.flatMap((json) => valuesOf(place.path).map((value) => withFact(json, place, value))),
      [partial],
    )
    .filter(isPossible);
}

const DAYS = ['2021-06-30', '2021-07-01'];
const day = fc.constantFrom(...DAYS);
const key = ({ policy, ref }: { policy: string; ref: string }): string => `${policy} ${ref}`;
const pathOf = ({ path, member }: Place): string => path.replace('person.', `p${member + 1}.`);

const judge = (catalogue: Catalogue, json: CaseJson, on: string): Assessment =>
  assess(catalogue, readHousehold(json), on);

describe('Any catalogue', () => {
  it('is judged for complete facts as its text says', () => {
    fc.assert(
      fc.property(
        anyCatalogue,
        fc.array(anyHousehold, { minLength: 5, maxLength: 5 }),
        (catalogue, cases) => {
          for (const json of cases) {
            for (const on of DAYS) {
              const { results, missing } = judge(catalogue, json, on);
              const byText = [...plainJudge(catalogue, json, on)].map(([name, { met, ...rest }]) => ({
                name,
                verdict: met ? 'met' : 'not-met',
                ...rest,
              }));
              expect(
                results.map((one) => ({
                  name: key(one),
                  verdict: one.verdict,
                  conditional: one.conditional,
                  amountFen: one.amountFen,
                })),
              ).toEqual(byText);
              expect(missing).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 400, seed: 42 },
    );
  });

  it('is explained by what was known when each policy was judged: every reason says what the result says', () => {
    fc.assert(
      fc.property(anyCatalogue, anyHousehold, day, (catalogue, json, on) => {
        const { assessment, reasons } = assessWithReasons(catalogue, readHousehold(json), on);
        const marks = reasons.map(({ en }) => en[1]?.trim().charAt(0));
        expect(marks).toEqual(assessment.results.map(({ verdict }) => (verdict === 'met' ? '✓' : '✗')));
      }),
      { numRuns: 100, seed: 42 },
    );
  });

  it('is decided with unknown facts only where no answer can change it, amounts included', () => {
    fc.assert(
      fc.property(anyCatalogue, someUnknown, day, (catalogue, { partial, places }, on) => {
        const possible = completions(partial, places)
          .filter((_, position, all) => position % Math.ceil(all.length / 40) === 0)
          .map((json) => plainJudge(catalogue, json, on));
        const changed = judge(catalogue, partial, on).results.filter(
          (one) =>
            one.verdict !== 'unknown' &&
            possible.some((results) => {
              const result = results.get(key(one));
              const amount = one.amountFen ?? result?.amountFen;
              return result?.met !== (one.verdict === 'met') || result?.amountFen !== amount;
            }),
        );
        expect(changed).toEqual([]);
      }),
      { numRuns: 300, seed: 42 },
    );
  });

  it('is unknown, and asks, only where an answer alone can change the result', () => {
    fc.assert(
      fc.property(anyCatalogue, someUnknown, day, (catalogue, { partial, places }, on) => {
        const tangled = tangledFacts(catalogue);
        fc.pre(!places.some(({ path }) => tangled.has(path)) && !hangsTogether(places));
        const cases = completions(partial, places);
        fc.pre(cases.length < 500);
        const possible = cases.map((json) => ({ json, results: plainJudge(catalogue, json, on) }));
        const { results } = judge(catalogue, partial, on);
        const asked = results.map((one) => ({
          result: key(one),
          verdict: one.verdict,
          missing: one.missing,
        }));
        const expected = results.map((one) => {
          const met = new Set(possible.map((each) => each.results.get(key(one))?.met));
          const verdict = met.size > 1 ? 'unknown' : met.has(true) ? 'met' : 'not-met';
          const missing = places.filter((place) => turns(place, key(one), possible)).map(pathOf);
          return { result: key(one), verdict, missing: missing.sort() };
        });
        expect(asked).toEqual(expected);
      }),
      { numRuns: 300, seed: 42 },
    );
  });
});

/** A size is limited by who lives: such a pair is not independent. */
const hangsTogether = (places: readonly Place[]): boolean =>
  ['household.size', 'person.death'].every((path) => places.some((place) => place.path === path));

/** Whether, all else being equal, answers to this place lead to different verdicts. */
function turns(
  place: Place,
  name: string,
  possible: readonly { json: CaseJson; results: ReturnType<typeof plainJudge> }[],
): boolean {
  const seen = new Map<string, boolean>();
  return possible.some(({ json, results }) => {
    const others = JSON.stringify(withFact(json, place, null));
    const met = results.get(name)?.met as boolean;
    const before = seen.get(others);
    seen.set(others, met);
    return before !== undefined && before !== met;
  });
}
