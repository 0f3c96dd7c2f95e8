import { describe, expect, it } from '@jest/globals';
import { aCatalogue, aPolicy } from '../../../testing/a-catalogue.js';
import {
  above,
  all,
  any,
  below,
  type Condition,
  holds,
  hit,
  isTrue,
  named,
  not,
  oneOf,
  someMember,
} from '../conditions.js';
import {
  choose,
  countMembers,
  fact,
  minus,
  namedQuantity,
  number,
  parameter,
  type Quantity,
} from '../quantities.js';
import { asksStatuses, conditionOf, isDay, parametersIn, parametersOf, rulesOnDay } from './rules-on-day.js';

const WORDS = { zh: '', en: '' };
const onA = below('household.fin_pc', parameter('A'));
const onB = above('household.fin_pc', parameter('B'));

describe('A day', () => {
  it.each<[unknown, boolean]>([
    ['2021-06-30', true],
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2021-13-01', false],
    ['2021-6-30', false],
    [' 2021-06-30', false],
    ['12021-06-30', false],
    ['2021-06-30 ', false],
    ['2021-06-301', false],
    ['2021-06-30T00:00:00Z', false],
    ['', false],
    [20210630, false],
    [null, false],
    [['2021-06-30'], false],
  ])('is one of the calendar, written YYYY-MM-DD: %j, %j', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('The parameters that a rule mentions', () => {
  it.each<[string, Condition, string[]]>([
    ['in every part', all(onA, any(onB, isTrue('household.nonres'))), ['A', 'B']],
    ['under "not" and under a name', not(named('N', WORDS, onA)), ['A']],
    ['about members', someMember(onB), ['B']],
    ['in a count', above('household.size', countMembers(onA)), ['A']],
    [
      'in a choice: when, then and otherwise',
      below('household.fin_pc', choose(onA, parameter('B'), parameter('C'))),
      ['A', 'B', 'C'],
    ],
    ['on both sides', above('household.fin_pc', minus(parameter('A'), parameter('B'))), ['A', 'B']],
    ['nowhere', oneOf('person.sex', 'F'), []],
  ])('are found %s', (_, condition, expected) => {
    expect(parametersIn(condition)).toEqual(expected);
  });

  it.each<[string, Quantity, string[]]>([
    ['itself', parameter('A'), ['A']],
    ['under a name', namedQuantity('Q', WORDS, parameter('A')), ['A']],
    ['none in a fact', fact('household.size'), []],
    ['none in a number', number(3), []],
  ])('are found in a number: %s', (_, quantity, expected) => {
    expect(parametersOf(quantity)).toEqual(expected);
  });
});

describe('The rules of a day', () => {
  const needing = (...names: string[]) =>
    aCatalogue(aPolicy('S', all(...names.map((name) => below('household.fin_pc', parameter(name))))));

  it('hold the values of that day', () => {
    const values = (day: string) =>
      [...rulesOnDay(needing('A', 'B'), day).values].map(([name, { top, bottom }]) => [
        name,
        `${top}/${bottom}`,
      ]);

    expect(values('2021-06-30')).toEqual([
      ['A', '2/1'],
      ['B', '1/1'],
    ]);
    expect(values('2021-07-01')).toEqual([
      ['A', '2/1'],
      ['B', '5/10'],
    ]);
  });

  it('are refused for a day on which a needed value is missing: each by its name, in both languages', () => {
    const attempt = () => rulesOnDay(needing('B', 'A'), '2020-12-31');

    expect(attempt).toThrow('decisionDate: there is no value of A, B on 2020-12-31');
    expect(attempt).toThrow(
      expect.objectContaining({
        problems: [
          {
            path: 'decisionDate',
            words: { zh: '2020-12-31没有参数A、B的值', en: 'there is no value of A, B on 2020-12-31' },
          },
        ],
      }),
    );
  });

  it('are refused for what is no day', () => {
    expect(() => rulesOnDay(needing('A'), '2021-02-30')).toThrow('must be a day written YYYY-MM-DD');
  });

  it('do without a value that only sizes a benefit', () => {
    const benefit = {
      kind: 'cash',
      every: 'once',
      words: WORDS,
      formula: parameter('A'),
      certainty: 'fixed',
    } as const;
    const catalogue = aCatalogue(aPolicy('S', isTrue('household.nonres'), { benefit }));

    expect(rulesOnDay(catalogue, '2020-12-31').values.size).toBe(0);
  });
});

describe('The whole condition of a policy', () => {
  const when = isTrue('household.nonres');
  const told = (condition: Condition) =>
    condition.op === 'all'
      ? condition.of.map((part) => (part.op === 'named' ? part.name : part.op))
      : condition.op;

  it('begins with whom it judges: the living, the deceased, or the household as it is', () => {
    expect(told(conditionOf(aPolicy('S', when)))).toEqual(['LIVING', 'is']);
    expect(told(conditionOf(aPolicy('S', all(when, onA))))).toEqual(['LIVING', 'is', 'compare']);
    expect(told(conditionOf(aPolicy('S', any(when, onA))))).toEqual(['LIVING', 'any']);
    expect(told(conditionOf(aPolicy('S', when, { judged: 'deceased' })))).toEqual(['DECEASED', 'is']);
    expect(told(conditionOf(aPolicy('S', when, { scope: 'household' })))).toBe('is');
  });

  it.each<[string, Condition, boolean]>([
    ['on a status', all(when, someMember(holds('dibao'))), true],
    ['on an earlier policy', not(hit('MZ-01')), true],
    ['on neither', all(when, someMember(oneOf('person.sex', 'F'))), false],
  ])('is known to depend %s', (_, condition, expected) => {
    expect(asksStatuses(condition)).toBe(expected);
  });
});
