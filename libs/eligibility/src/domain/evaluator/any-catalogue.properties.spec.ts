import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseJson } from '../../../testing/a-household.js';
import { anyHousehold, completions, someUnknown } from '../../../testing/any-asked-case.js';
import { anyCatalogue } from '../../../testing/any-catalogue.js';
import { type Place, withFact } from '../../../testing/any-case.js';
import { type PlainAssessment, plainJudge } from '../../../testing/plain-judge.js';
import { tangledFacts } from '../../../testing/tangled-facts.js';
import { type Assessment, assess, assessWithReasons, type Catalogue, readHousehold } from '../index.js';

const DAYS = ['2021-06-30', '2021-07-01'];
const day = fc.constantFrom(...DAYS);
const key = ({ policy, ref }: { policy: string; ref: string }): string => `${policy} ${ref}`;
const pathOf = ({ path, member }: Place): string => path.replace('person.', `p${member + 1}.`);

const sorted = (derived: readonly { ref: string; status: string; by: string }[]): string[] =>
  derived.map(({ ref, status, by }) => `${ref} ${status} ${by}`).sort();

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
              const { results, missing, statusesDerived } = judge(catalogue, json, on);
              const plain = plainJudge(catalogue, json, on);
              const byText = [...plain.results].map(([name, { met, ...rest }]) => ({
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
              expect(sorted(statusesDerived)).toEqual(sorted(plain.derived));
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
      fc.property(someUnknown, day, ({ catalogue, partial, places }, on) => {
        const possible = completions(partial, places)
          .filter((_, position, all) => position % Math.ceil(all.length / 40) === 0)
          .map((json) => plainJudge(catalogue, json, on).results);
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
      fc.property(someUnknown, day, ({ catalogue, partial, places }, on) => {
        const tangled = tangledFacts(catalogue);
        fc.pre(!places.some(({ path }) => tangled.has(path)) && !hangsTogether(places));
        const cases = completions(partial, places);
        fc.pre(cases.length < 500);
        const possible = cases.map((json) => ({ json, ...plainJudge(catalogue, json, on) }));
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
  possible: readonly { json: CaseJson; results: PlainAssessment['results'] }[],
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
