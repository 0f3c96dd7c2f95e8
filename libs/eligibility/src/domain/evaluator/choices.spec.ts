import { describe, expect, it } from '@jest/globals';
import { UNITS_PER_ONE } from '#kernel';
import { aCatalogue, aPolicy } from '../../../testing/a-catalogue.js';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  compare,
  type Condition,
  holds,
  isFalse,
  isTrue,
  named,
  not,
  oneOf,
  someMember,
} from '../conditions.js';
import type { FactPath, Policy } from '../index.js';
import {
  choose,
  countMembers,
  fact,
  lesserOf,
  minus,
  namedQuantity,
  number,
  over,
  parameter,
  times,
} from '../quantities.js';
import { choicesFor } from './choices.js';
import { programFor } from './program.js';

const WORDS = { zh: '', en: '' };

function choicesOf(when: Condition, viaStatuses = false, firstPass: Policy[] = []): Record<string, number[]> {
  const policy = aPolicy('S', when);
  const choices = choicesFor(programFor(aCatalogue(...firstPass, policy), '2021-06-30'), policy, viaStatuses);
  return Object.fromEntries([...choices].filter(([path]) => path !== 'person.death')) as never;
}
const decimals = (...values: number[]): number[] => values.map((value) => value * UNITS_PER_ONE);

describe('The values of an unknown fact that need to be tried', () => {
  it.each<[string, FactPath, Condition, number[]]>([
    ['at least a limit', 'person.age', atLeast('person.age', 18), [0, 18]],
    ['below a limit', 'person.age', below('person.age', 18), [0, 18]],
    ['at most a limit', 'person.age', atMost('person.age', 18), [0, 19]],
    ['above a limit', 'person.age', above('person.age', 18), [0, 19]],
    [
      'on both sides of two limits',
      'person.age',
      any(atLeast('person.age', 60), below('person.age', 18)),
      [0, 18, 60],
    ],
    ['on either side of a limit between two', 'person.age', atLeast('person.age', number('17.5')), [0, 18]],
    ['the only group, where no value reaches', 'person.age', atLeast('person.age', 200), [0]],
    ['the last one, where only it reaches', 'person.age', atLeast('person.age', 150), [0, 150]],
    [
      'the first one, where only it falls short',
      'person.biz_months',
      above('person.biz_months', -1),
      [-1, 0],
    ],
    ['a parameter as limit', 'household.size', above('household.size', parameter('A')), [1, 3]],
    [
      'a multiple of a parameter as limit',
      'household.fin_pc',
      below('household.fin_pc', times(number(12), parameter('A'))),
      decimals(0, 24),
    ],
    [
      'the smallest step above a limit',
      'household.income_pcpm',
      above('household.income_pcpm', number('0.5')),
      [0, UNITS_PER_ONE / 2 + 1],
    ],
    ['yes and no', 'person.own_income', isTrue('person.own_income'), [0, 1]],
    ['no and yes', 'person.own_income', isFalse('person.own_income'), [0, 1]],
    [
      'one listed and one other choice',
      'person.hukou',
      named('L', WORDS, not(oneOf('person.hukou', 'DG', 'GD'))),
      [0, 2],
    ],
    ['one level of each kind', 'person.dis_grade', someMember(oneOf('person.dis_grade', '1', '2')), [0, 1]],
    ['with a status and without', 'person.status', holds('dibao', 'tekun'), [0, 1]],
    [
      'whoever is counted',
      'person.own_income',
      compare(countMembers(isTrue('person.own_income')), '>', number(0)),
      [0, 1],
    ],
  ])('are %s', (_, path, condition, values) => {
    expect(choicesOf(condition)).toEqual({ [path]: values });
  });

  it('follow a limit that another fact chooses, and the fact that chooses', () => {
    const limit = choose(oneOf('person.sex', 'F'), number(55), number(60));

    expect(choicesOf(atLeast('person.age', limit))).toEqual({
      'person.sex': [0, 1],
      'person.age': [0, 55, 60],
    });
  });

  it('of a date of death are all that there are', () => {
    const policy = aPolicy('S', isTrue('person.own_income'));

    expect(
      choicesFor(programFor(aCatalogue(policy), '2021-06-30'), policy, false).get('person.death'),
    ).toEqual([0, 1, 2]);
  });

  it.each<[string, Condition, string[]]>([
    ['compared with each other', compare(fact('person.med_oop'), '>', fact('household.fin_pc')), []],
    ['multiplied', compare(times(fact('person.age'), number(2)), '>', number(5)), []],
    [
      'divided under a name',
      compare(
        namedQuantity('Q', WORDS, over(minus(fact('household.rigid_6m'), number(1)), fact('household.size'))),
        '<',
        parameter('A'),
      ),
      [],
    ],
    [
      'also compared with a limit elsewhere',
      all(atLeast('person.age', 18), compare(lesserOf(fact('person.age'), number(5)), '>', number(1))),
      [],
    ],
    [
      'chosen between, but not the fact that chooses',
      compare(
        lesserOf(
          choose(isTrue('household.nonres'), fact('household.homes'), fact('household.vehicles')),
          number(5),
        ),
        '>',
        number(1),
      ),
      ['household.nonres'],
    ],
    [
      'limits for each other, but not the fact that chooses the limit',
      atLeast('person.age', choose(isTrue('household.nonres'), fact('household.homes'), number(1))),
      ['household.nonres'],
    ],
  ])('are none for numbers %s', (_, condition, paths) => {
    expect(Object.keys(choicesOf(condition))).toEqual(paths);
  });

  describe('where a status is asked for', () => {
    const giving = aPolicy('F', atLeast('person.age', 60), {
      grants: { status: 'tekun', removes: 'dibao', to: isFalse('person.home_dibao') },
    });
    const asking = all(holds('dibao', 'tekun'), below('person.age', 80));

    it('are also those that the first pass tells apart', () => {
      expect(choicesOf(asking, true, [giving])).toEqual({
        'person.status': [0, 1, 2, 3],
        'person.age': [0, 60, 80],
        'person.home_dibao': [0, 1],
      });
    });

    it('are the own ones alone when statuses play no part', () => {
      expect(choicesOf(asking, false, [giving])).toEqual({
        'person.status': [0, 1, 2, 3],
        'person.age': [0, 80],
      });
    });

    it('need no more than one of each side when no status is replaced', () => {
      const { grants: _, ...plain } = giving;
      const one = { ...plain, grants: { status: 'tekun' as const } };

      expect(choicesOf(asking, true, [one])).toEqual({ 'person.status': [0, 1], 'person.age': [0, 60, 80] });
    });
  });
});
