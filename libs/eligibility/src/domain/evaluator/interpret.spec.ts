import { describe, expect, it } from '@jest/globals';
import { pathFor, readHousehold } from '#kernel';
import { aCase, type CaseJson } from '../../../testing/a-household.js';
import {
  above,
  all,
  any,
  atLeast,
  below,
  compare,
  type Condition,
  isTrue,
  not,
  someMember,
} from '../conditions.js';
import {
  choose,
  countMembers,
  fact,
  greaterOf,
  lesserOf,
  minus,
  number,
  over,
  times,
} from '../quantities.js';
import { fraction } from './exact.js';
import { NOT_MET } from './explained.js';
import { explain, rangeOf, type View } from './interpret.js';

const viewOf = (json: Partial<CaseJson>): View => ({
  facts: readHousehold(aCase(json)),
  values: new Map(),
  holds: () => NOT_MET,
  hit: () => NOT_MET,
});

/** The verdict on the first member, and the facts that stand in its way. */
function told(condition: Condition, json: Partial<CaseJson>): string[] {
  const { verdict, open } = explain(condition, viewOf(json), 0);
  return [verdict, ...open.map(({ member, path }) => pathFor(path, `p${member + 1}`))];
}

const rich = isTrue('household.nonres');
const old = atLeast('person.age', 60);

describe('A condition is explained', () => {
  it.each<[string, Condition, Partial<CaseJson>, string[]]>([
    ['by the fact that it asks for', old, { members: [{ age: null }] }, ['unknown', 'p1.age']],
    [
      'by all its parts that are open',
      all(rich, old),
      { household: { nonres: null }, members: [{ age: null }] },
      ['unknown', 'household.nonres', 'p1.age'],
    ],
    [
      'by the one part that is not met',
      all(rich, old),
      { household: { nonres: null }, members: [{ age: 59 }] },
      ['not-met'],
    ],
    [
      'by the one part that is met',
      any(rich, old),
      { household: { nonres: null }, members: [{ age: 60 }] },
      ['met'],
    ],
    [
      'as the opposite of what is denied',
      not(rich),
      { household: { nonres: null } },
      ['unknown', 'household.nonres'],
    ],
    [
      'by the members who may meet it, and whether they live',
      someMember(old),
      { members: [{ age: 59 }, { age: null }, { age: 60, death: null }] },
      ['unknown', 'p2.age', 'p3.death'],
    ],
    [
      'by nobody who has died',
      someMember(old),
      { members: [{ age: 59 }, { age: null, death: 'in_dg' }] },
      ['not-met'],
    ],
    [
      'by those whom it counts',
      compare(countMembers(old), '>', number(1)),
      { members: [{ age: 60 }, { age: null }, { age: 59 }] },
      ['unknown', 'p2.age'],
    ],
    [
      'by a limit that is chosen, and by the fact that chooses',
      atLeast('person.age', choose(rich, number(60), number(55))),
      { household: { nonres: null }, members: [{ age: 57 }] },
      ['unknown', 'household.nonres'],
    ],
    [
      'as met where both limits are kept',
      atLeast('person.age', choose(rich, number(60), number(55))),
      { household: { nonres: null }, members: [{ age: 60 }] },
      ['met'],
    ],
    [
      'as met by the chosen limit alone',
      atLeast('person.age', choose(rich, number(60), number(55))),
      { household: { nonres: false }, members: [{ age: 57 }] },
      ['met'],
    ],
    [
      'by what is chosen between, inside a sum',
      compare(minus(choose(rich, fact('household.homes'), number(3)), number(1)), '>', number(1)),
      { household: { nonres: null, homes: null } },
      ['unknown', 'household.nonres', 'household.homes'],
    ],
    [
      'without the other number where nothing is multiplied',
      compare(minus(fact('household.homes'), times(number(0), fact('household.vehicles'))), '>', number(1)),
      { household: { homes: null, vehicles: null } },
      ['unknown', 'household.homes'],
    ],
    [
      'without the size where nothing is shared',
      compare(
        minus(fact('household.homes'), over(fact('household.rigid_6m'), fact('household.size'))),
        '>',
        number(1),
      ),
      { household: { homes: null, rigid_6m: 0, size: null } },
      ['unknown', 'household.homes'],
    ],
    [
      'with both where something is',
      compare(over(fact('household.rigid_6m'), fact('household.size')), '>', number(100)),
      { household: { rigid_6m: null, size: null } },
      ['unknown', 'household.rigid_6m', 'household.size'],
    ],
    [
      'knowing that as many live there',
      above('household.size', 1),
      { household: { size: null }, members: [{}, {}] },
      ['met'],
    ],
    [
      'knowing that only the living do',
      above('household.size', 1),
      { household: { size: null }, members: [{}, { death: 'in_dg' }, { death: null }] },
      ['unknown', 'household.size'],
    ],
    [
      'knowing that nobody lives alone with nobody',
      below('household.size', 1),
      {
        household: { size: null },
        members: [{ death: 'in_dg' }],
      },
      ['not-met'],
    ],
  ])('%s', (_, condition, json, expected) => {
    expect(told(condition, json)).toEqual(expected);
  });
});

describe('What a quantity may be', () => {
  const view = viewOf({
    household: { homes: null, vehicles: 2, nonres: null },
    members: [{ age: 3 }, { age: null }],
  });
  const ends = (quantity: Parameters<typeof rangeOf>[0]) => {
    const { low, high } = rangeOf(quantity, view, 0);
    return [low, high].map(({ top, bottom }) => Number(top) / Number(bottom));
  };

  it.each([
    ['a known fact', fact('household.vehicles'), [2, 2]],
    ['an unknown fact', fact('household.homes'), [0, 999]],
    ['the lesser of two', lesserOf(fact('household.homes'), fact('household.vehicles')), [0, 2]],
    ['the greater of two', greaterOf(fact('household.homes'), fact('household.vehicles')), [2, 999]],
    ['a difference', minus(fact('household.vehicles'), fact('household.homes')), [-997, 2]],
    ['a count', countMembers(atLeast('person.age', 3)), [1, 2]],
    ['a choice of two', choose(rich, number(5), fact('household.vehicles')), [2, 5]],
  ])('is a range: %s', (_, quantity, expected) => {
    expect(ends(quantity)).toEqual(expected);
  });

  it('is exact to the last decimal', () => {
    expect(rangeOf(over(number(1), number(3)), view, 0).low).toEqual(fraction(1, 3));
  });
});
