import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHousehold } from '#kernel';
import { aCase } from '../../../testing/a-household.js';
import { aCatalogue, aPolicy } from '../../../testing/a-catalogue.js';
import { plainJudge } from '../../../testing/plain-judge.js';
import { compare, type Comparison } from '../conditions.js';
import { assess } from '../index.js';
import { fact, minus, number, over, type Quantity, times } from '../quantities.js';

const DAY = '2021-06-30';
const FACTS = ['income_pcpm', 'income_12m', 'fin_pc'] as const;

/** Whole and broken yuan up to the most that a fact may be: products of these are beyond exact floating point. */
const yuan = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc.integer({ min: 0, max: 999_999_999 }).map((whole) => whole + 0.999999),
);
const anyNumber = fc.constantFrom('0.6', '12', '48', '-7', '0.333333', '1000000').map(number);
const anyFact = fc.constantFrom(...FACTS).map((name) => fact(`household.${name}`));
const anyQuantity: fc.Arbitrary<Quantity> = fc.letrec<{ quantity: Quantity }>((tie) => ({
  quantity: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    anyFact,
    anyNumber,
    fc.tuple(tie('quantity'), tie('quantity')).map(([a, b]) => minus(a, b)),
    fc.tuple(tie('quantity'), tie('quantity')).map(([a, b]) => times(a, b)),
    fc.tuple(tie('quantity'), fc.constantFrom('6', '12', '0.7')).map(([a, by]) => over(a, number(by))),
    tie('quantity').map((a) => over(a, fact('household.size'))),
  ),
})).quantity;

/** Any two, or one and the same less a millionth, or nothing. */
const twoQuantities = anyQuantity.chain((left) =>
  fc
    .oneof(
      anyQuantity,
      fc.constantFrom('0', '0.000001', '-0.000001').map((less) => minus(left, number(less))),
    )
    .map((right) => [left, right] as const),
);

const met = (left: Quantity, by: Comparison, right: Quantity, household: object): [boolean, boolean] => {
  const catalogue = aCatalogue(aPolicy('S', compare(left, by, right), { scope: 'household' }));
  const json = aCase({ household: { ...household } });
  const compiled = assess(catalogue, readHousehold(json), DAY).results[0]?.verdict === 'met';
  return [compiled, plainJudge(catalogue, json, DAY).results.get('S household')?.met as boolean];
};

describe('A compiled comparison', () => {
  it('is exact for numbers of any size, as if written in whole fractions', () => {
    const household = fc.record({
      income_pcpm: yuan,
      income_12m: yuan,
      fin_pc: yuan,
      size: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(
        twoQuantities,
        fc.constantFrom<Comparison>('<', '<=', '>', '>='),
        household,
        ([left, right], by, facts) => {
          const [compiled, exact] = met(left, by, right, facts);
          expect(compiled).toBe(exact);
        },
      ),
      { numRuns: 400, seed: 42 },
    );
  });

  it.each<[string, Quantity, Comparison, Quantity, boolean]>([
    [
      'one millionth above',
      times(fact('household.fin_pc'), number(1_000_000)),
      '>',
      times(number(1_000_000), number('999999999.999998')),
      true,
    ],
    [
      'equal',
      times(fact('household.fin_pc'), number(1_000_000)),
      '>',
      times(number(1_000_000), number('999999999.999999')),
      false,
    ],
    [
      'a square that floats round',
      times(fact('household.fin_pc'), fact('household.fin_pc')),
      '>=',
      minus(times(fact('household.fin_pc'), fact('household.fin_pc')), number('0.000001')),
      true,
    ],
    [
      'a square and less than it',
      times(fact('household.fin_pc'), fact('household.fin_pc')),
      '<=',
      minus(times(fact('household.fin_pc'), fact('household.fin_pc')), number('0.000001')),
      false,
    ],
  ])('tells apart what floats cannot: %s', (_, left, by, right, expected) => {
    expect(met(left, by, right, { fin_pc: 999_999_999.999999 })).toEqual([expected, expected]);
  });
});
