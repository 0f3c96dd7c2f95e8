import { describe, expect, it } from '@jest/globals';
import { someMember } from './conditions.js';
import { bundledCatalogue, type Catalogue, catalogueProblems, type FactPath } from './index.js';
import { choose, fact, number } from './quantities.js';

const copy = (): Mutable => JSON.parse(JSON.stringify(bundledCatalogue)) as Mutable;
type Mutable = {
  parameters: { values: Record<string, unknown>[] }[];
  policies: Record<string, unknown>[];
  firstPass: string[];
};
const problemsOf = (change: (catalogue: Mutable) => void): string[] => {
  const changed = copy();
  change(changed);
  return catalogueProblems(changed as unknown as Catalogue);
};
const at = <Item>(list: readonly Item[], position: number): Item => list[position] as Item;

describe('A catalogue is refused', () => {
  it.each<[string, (catalogue: Mutable) => void, string]>([
    [
      'without the basis of a policy',
      ({ policies: list }) => {
        at(list, 0).basis = [];
      },
      'MZ-01: has no basis',
    ],
    [
      'with an empty basis',
      ({ policies: list }) => {
        at(list, 0).basis = [{ document: ' ' }];
      },
      'MZ-01: has no basis',
    ],
    [
      'without the basis of a value',
      ({ parameters: list }) => {
        at(at(list, 0).values, 1).basis = [];
      },
      'DIBAO from 2020-01-01: has no basis',
    ],
    [
      'with overlapping values',
      ({ parameters: list }) => {
        at(at(list, 0).values, 0).to = '2020-01-01';
      },
      'DIBAO from 2020-01-01: overlaps the value before',
    ],
    [
      'with a fact that does not exist',
      ({ policies: list }) => {
        at(list, 11).when = { op: 'is', fact: 'person.rich', value: true };
      },
      'MZ-12: there is no fact person.rich',
    ],
    [
      'with a value that a fact cannot have',
      ({ policies: list }) => {
        at(list, 11).when = {
          op: 'any',
          of: [{ op: 'not', of: { op: 'oneOf', fact: 'person.sex', values: ['M', 'X'] } }],
        };
      },
      'MZ-12: person.sex cannot be X',
    ],
    [
      'with a parameter that does not exist',
      ({ policies: list }) => {
        at(list, 11).when = {
          op: 'compare',
          by: '<',
          left: { op: 'fact', fact: 'person.age' },
          right: { op: 'parameter', name: 'NO' },
        };
      },
      'MZ-12: there is no parameter NO',
    ],
    [
      'with a formula over a fact that does not exist',
      ({ policies: list }) => {
        at(list, 11).benefit = {
          formula: {
            op: 'minus',
            left: { op: 'fact', fact: 'event.gap' },
            right: { op: 'number', value: '1' },
          },
        };
      },
      'MZ-12: there is no fact event.gap',
    ],
    [
      'with a policy that does not exist',
      ({ policies: list }) => {
        at(list, 11).when = { op: 'hit', policy: 'XX-01' };
      },
      'MZ-12: XX-01 is no household policy that is judged before',
    ],
    [
      'with a department that does not exist',
      ({ policies: list }) => {
        at(list, 11).department = 'XX';
      },
      'MZ-12: there is no department XX',
    ],
    [
      'with a code twice',
      ({ policies: list }) => {
        at(list, 11).code = 'MZ-10';
      },
      'MZ-10: the code is used twice',
    ],
    [
      'with a first pass of an unknown policy',
      ({ firstPass }) => {
        firstPass.push('XX-02');
      },
      'firstPass: there is no policy XX-02',
    ],
    [
      'with a wrong fact inside a count',
      ({ policies: list }) => {
        at(list, 11).when = {
          op: 'compare',
          by: '>',
          left: { op: 'named', of: { op: 'countMembers', where: { op: 'is', fact: 'x.y' } } },
          right: choose(
            someMember({ op: 'is', fact: 'x.z' as FactPath, value: true }),
            number(0),
            fact('x.w' as FactPath),
          ),
        };
      },
      'MZ-12: there is no fact x.y',
    ],
    [
      'with a wrong fact in who receives a status',
      ({ policies: list }) => {
        at(list, 0).grants = {
          status: 'dibao',
          to: { op: 'named', of: { op: 'is', fact: 'x.v', value: true } },
        };
      },
      'MZ-01: there is no fact x.v',
    ],
    [
      'that rests on a policy judged later',
      ({ policies: list }) => {
        at(list, 0).when = { op: 'hit', policy: 'MZ-03' };
      },
      'MZ-01: MZ-03 is no household policy that is judged before',
    ],
    [
      'that rests on a policy about one person',
      ({ policies: list }) => {
        at(list, 0).when = { op: 'hit', policy: 'MZ-02' };
      },
      'MZ-01: MZ-02 is no household policy that is judged before',
    ],
    [
      'that rests on a policy outside the first pass',
      ({ policies: list }) => {
        at(list, 11).when = { op: 'hit', policy: 'MZ-06' };
      },
      'MZ-12: MZ-06 is no household policy that is judged before',
    ],
    [
      'with a first pass that gives no status',
      ({ policies: list }) => {
        delete at(list, 0).grants;
      },
      'MZ-01: the policies of the first pass, and no others, give a status',
    ],
    [
      'with a status given outside the first pass',
      ({ firstPass }) => {
        firstPass.pop();
      },
      'MZ-03: the policies of the first pass, and no others, give a status',
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });
});
