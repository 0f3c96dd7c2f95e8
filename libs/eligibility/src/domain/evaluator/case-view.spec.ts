import { describe, expect, it } from '@jest/globals';
import { maskOf, pathFor, readHousehold, type Status } from '#kernel';
import { aCatalogue, aPolicy } from '../../../testing/a-catalogue.js';
import { aCase, type CaseJson } from '../../../testing/a-household.js';
import { all, below, holds, isFalse, isTrue, someMember } from '../conditions.js';
import type { Policy } from '../index.js';
import { CaseView } from './case-view.js';
import type { OpenFact } from './explained.js';
import { runFirstPass } from './first-pass.js';
import { programFor } from './program.js';

const poor = below('household.income_pcpm', 1_100);
const household = { scope: 'household' as const };
const dibao = aPolicy('F1', poor, { ...household, grants: { status: 'dibao' } });
const tekun = aPolicy('F2', isFalse('person.own_income'), { grants: { status: 'tekun', removes: 'dibao' } });

/** A case after its first pass; no member holds a certificate unless it says so. */
function viewOf(policies: Policy[], json: Partial<CaseJson>, lane: 0 | 1 = 1, moment?: number): CaseView {
  const program = programFor(aCatalogue(...policies), '2021-06-30');
  const facts = readHousehold(aCase(json));
  const frame = program.borrowFrame();
  frame.open(facts, program.marksFor(facts.members.length));
  runFirstPass(program, frame);
  return new CaseView(program, frame, lane, moment);
}
const asked = (view: CaseView, ...statuses: Status[]) => told(view.holds(0, maskOf(statuses)));
const told = ({ verdict, open }: { verdict: string; open: readonly OpenFact[] }) => [
  verdict,
  ...open.map(({ member, path }) => pathFor(path, `p${member + 1}`)),
];

describe('Whether a member has a status', () => {
  it.each<[string, Partial<CaseJson>, Status[], string[]]>([
    ['known by certificate', { members: [{ status: ['dibao'] }] }, ['dibao'], ['met']],
    ['known by one of several', { members: [{ status: ['dibao'] }] }, ['tekun', 'dibao'], ['met']],
    ['known not to be so', {}, ['dibao'], ['not-met']],
    ['open while the certificate is', { members: [{ status: null }] }, ['orphan'], ['unknown', 'p1.status']],
    [
      'given by a policy',
      { household: { income_pcpm: 0 }, members: [{ own_income: true }] },
      ['dibao'],
      ['met'],
    ],
    [
      'taken by another',
      { household: { income_pcpm: 0 }, members: [{ own_income: false }] },
      ['dibao'],
      ['not-met'],
    ],
    [
      'open while the policy that gives it is',
      { household: { income_pcpm: null } },
      ['dibao'],
      ['unknown', 'household.income_pcpm'],
    ],
    [
      'open while it is whether the member lives to receive it',
      { household: { income_pcpm: null }, members: [{ death: null }] },
      ['dibao'],
      ['unknown', 'household.income_pcpm', 'p1.death'],
    ],
    [
      'open while the policy that takes it is',
      { members: [{ status: ['dibao'], own_income: null }] },
      ['dibao'],
      ['unknown', 'p1.own_income'],
    ],
    [
      'asked about twice where one policy gives and takes what is asked for',
      { members: [{ status: ['dibao'], own_income: null }] },
      ['dibao', 'tekun'],
      ['unknown', 'p1.own_income', 'p1.own_income'],
    ],
    [
      'open for the member alone whom a policy is about',
      { members: [{ own_income: null }, { own_income: null }] },
      ['tekun'],
      ['unknown', 'p1.own_income'],
    ],
    [
      'not open for what gives another status',
      { household: { income_pcpm: null }, members: [{ own_income: null }] },
      ['tekun'],
      ['unknown', 'p1.own_income'],
    ],
    [
      'open for all together: certificate, giver and taker',
      { household: { income_pcpm: null }, members: [{ status: null, own_income: null }] },
      ['dibao'],
      ['unknown', 'p1.status', 'household.income_pcpm', 'p1.own_income'],
    ],
  ])('is %s', (_, json, statuses, expected) => {
    expect(asked(viewOf([dibao, tekun], json), ...statuses)).toEqual(expected);
  });

  it('is open while it is whether the policy means this member', () => {
    const children = {
      ...dibao,
      grants: { status: 'dibao' as const, to: all(below('person.age', 18), isTrue('household.nonres')) },
    };
    const json = { household: { income_pcpm: 0, nonres: true }, members: [{ age: null }] };

    expect(asked(viewOf([children], json), 'dibao')).toEqual(['unknown', 'p1.age']);
  });

  it('is open by certificate alone in the view that sees certificates alone', () => {
    const json = { household: { income_pcpm: null }, members: [{ status: null }] };

    expect(asked(viewOf([dibao], json, 0), 'dibao')).toEqual(['unknown', 'p1.status']);
    expect(asked(viewOf([dibao], { household: { income_pcpm: 0 } }, 0), 'dibao')).toEqual(['not-met']);
  });

  it('is seen as it was when an earlier policy was judged', () => {
    const json = { household: { income_pcpm: 0 }, members: [{ own_income: null }] };
    const at = (moment: number) => asked(viewOf([dibao, tekun], json, 1, moment), 'dibao');

    expect([at(0), at(1), at(2)]).toEqual([['not-met'], ['met'], ['unknown', 'p1.own_income']]);
  });

  it('is explained through the status that the giving policy rests on, as it was then', () => {
    const lowinc = aPolicy('F2', holds('dibao'), { grants: { status: 'lowinc' } });
    const last = aPolicy('F3', isTrue('household.nonres'), {
      grants: { status: 'orphan', removes: 'dibao' },
    });
    const json = { household: { income_pcpm: null, nonres: null } };

    expect(asked(viewOf([dibao, lowinc, last], json), 'lowinc')).toEqual([
      'unknown',
      'household.income_pcpm',
    ]);
  });
});

describe('Whether an earlier household policy is met', () => {
  const rich = (income_pcpm: number | null) => ({ household: { income_pcpm } });

  it.each<[string, number | null, string[]]>([
    ['met', 0, ['met']],
    ['not met', 1_100, ['not-met']],
    ['unknown, with what it asks for', null, ['unknown', 'household.income_pcpm']],
  ])('is told: %s', (_, income, expected) => {
    expect(told(viewOf([dibao], rich(income)).hit('F1'))).toEqual(expected);
  });

  it('is told by certificates alone where those alone are seen', () => {
    const family = aPolicy('F2', someMember(holds('dibao')), { ...household, grants: { status: 'lowinc' } });

    expect(told(viewOf([dibao, family], rich(0), 1).hit('F2'))).toEqual(['met']);
    expect(told(viewOf([dibao, family], rich(0), 0).hit('F2'))).toEqual(['not-met']);
  });

  it('is asked only of policies that there are', () => {
    expect(() => viewOf([dibao], {}).hit('XX')).toThrow('The catalogue has no policy XX');
  });
});
