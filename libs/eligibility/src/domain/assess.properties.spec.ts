import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCase, anyValue, type Place, placesOf, withFact } from '../../testing/any-case.js';
import type { CaseJson } from '../../testing/a-household.js';
import { plainAssess } from '../../testing/plain-assess.js';
import { plainCase } from '../../testing/plain-facts.js';
import { type Assessment, assess, bundledCatalogue, readHousehold } from './index.js';

const judge = (json: CaseJson, day = '2021-06-30'): Assessment =>
  assess(bundledCatalogue, readHousehold(json), day);

/** Results by policy and reference, for the members that a policy judges. */
const verdicts = (json: CaseJson, day?: string): Map<string, string> =>
  new Map(judge(json, day).results.map(({ policy, ref, verdict }) => [`${policy} ${ref}`, verdict]));

/** Facts on which statuses rest, and with them many policies at once. */
const STATUS_FACTS = [
  'person.hukou',
  'person.age',
  'person.status',
  'person.own_income',
  'person.father',
  'person.death',
  'person.home_dibao',
  'person.dis_grade',
  'household.income_pcpm',
  'household.fin_pc',
  'household.homes',
];

const someUnknown = anyCase.chain((json) =>
  fc
    .oneof(
      fc.subarray(placesOf(json), { minLength: 1, maxLength: 6 }),
      fc.subarray(
        placesOf(json).filter(({ path }) => STATUS_FACTS.includes(path)),
        { minLength: 1, maxLength: 5 },
      ),
    )
    .map((places) => ({
      json,
      places,
      partial: places.reduce((left, place) => withFact(left, place, null), json),
    })),
);

const refOf = (json: CaseJson, { path, member }: Place): string =>
  path.replace('person.', `${String(json.members[member]?.ref)}.`);

describe('An assessment', () => {
  it.each(['2019', '2020', '2021'])(
    'agrees with the rules written by hand on complete facts of %s',
    (year) => {
      fc.assert(
        fc.property(anyCase, (json) => {
          const { results } = judge(json, `${year}-06-30`);
          const byKey = new Map(results.map((result) => [`${result.policy} ${result.ref}`, result]));
          const byHand = plainAssess(plainCase(json), year).map(
            ({ policy, ref, met, conditional, amountFen }) => ({
              policy,
              ref,
              verdict: met ? 'met' : 'not-met',
              conditional,
              amountFen,
            }),
          );
          expect(
            byHand.map(({ policy, ref }) => ({ policy, ref, ...pickOf(byKey.get(`${policy} ${ref}`)) })),
          ).toEqual(byHand);
        }),
        { numRuns: 400, seed: 42 },
      );
    },
  );

  it('never changes a decided verdict, whatever the unknown facts turn out to be', () => {
    const completed = someUnknown.chain(({ json, places, partial }) =>
      fc.tuple(...places.map(({ path }) => anyValue(path))).map((values) => ({
        partial,
        complete: values.reduce<CaseJson>(
          (left, value, i) => withFact(left, places[i] as Place, sizeFor(left, places[i] as Place, value)),
          json,
        ),
      })),
    );
    fc.assert(
      fc.property(completed, ({ partial, complete }) => {
        const after = verdicts(complete);
        const changed = [...verdicts(partial)].filter(
          ([key, verdict]) => verdict !== 'unknown' && after.get(key) !== verdict,
        );
        expect(changed).toEqual([]);
      }),
      { numRuns: 800, seed: 42 },
    );
  });

  it('calls a result unknown only while two answers to its missing facts disagree', () => {
    fc.assert(
      fc.property(someUnknown, ({ json, partial }) => {
        const { results } = judge(partial);
        const lonely = results.filter(({ policy, ref, verdict, missing }) => {
          if (verdict !== 'unknown') return false;
          const places = placesOf(json).filter((place) => missing.includes(refOf(json, place)));
          return new Set(answersTo(places, partial, `${policy} ${ref}`)).size < 2;
        });
        expect(lonely).toEqual([]);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('is settled by the answers to the missing facts, and asks for nothing that is known', () => {
    fc.assert(
      fc.property(someUnknown, ({ json, places, partial }) => {
        const { missing } = judge(partial);
        const unknown = places.map((place) => refOf(json, place));
        expect(missing.filter((path) => !unknown.includes(path))).toEqual([]);
        const answered = places
          .filter((place) => missing.includes(refOf(json, place)))
          .reduce<CaseJson>((left, place) => withFact(left, place, valueIn(json, place)), partial);
        expect([...verdicts(answered).values()]).not.toContain('unknown');
      }),
      { numRuns: 800, seed: 42 },
    );
  });

  it('leaves the facts as they were and answers the same again', () => {
    fc.assert(
      fc.property(someUnknown, ({ partial }) => {
        const facts = readHousehold(partial);
        expect(assess(bundledCatalogue, facts, '2020-12-31')).toEqual(
          assess(bundledCatalogue, facts, '2020-12-31'),
        );
        expect(facts).toEqual(readHousehold(partial));
      }),
      { numRuns: 100, seed: 42 },
    );
  });
});

const pickOf = (result?: Assessment['results'][number]) => ({
  verdict: result?.verdict,
  conditional: result?.conditional,
  amountFen: result?.amountFen,
});

const valueIn = (json: CaseJson, { path, member }: Place): unknown => {
  const [part = '', key = ''] = path.split('.');
  return (part === 'person' ? json.members[member] : json[part as 'household' | 'event'])?.[key];
};

/** A size is at least that of the members. */
const sizeFor = (json: CaseJson, { path }: Place, value: unknown): unknown =>
  path === 'household.size' ? Math.max(json.members.length, Number(value)) : value;

/** The verdicts that some answers to the places lead to, until two differ. */
function* answersTo(places: readonly Place[], partial: CaseJson, key: string): Generator<string | undefined> {
  let first: string | undefined;
  for (const values of fc.sample(fc.tuple(...places.map(({ path }) => anyValue(path))), {
    numRuns: 500,
    seed: 11,
  })) {
    const answered = places.reduce(
      (left, place, i) => withFact(left, place, sizeFor(left, place, values[i])),
      partial,
    );
    const verdict = verdicts(answered).get(key);
    yield verdict;
    if (first !== undefined && verdict !== first) return;
    first = verdict;
  }
}
