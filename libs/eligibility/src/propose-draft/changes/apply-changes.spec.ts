import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '#platform';
import { aHousehold } from '../../../testing/a-household.js';
import { answerOf, assess, bundledCatalogue, type Catalogue } from '../../domain/index.js';
import { applyChanges } from './apply-changes.js';

const since = {
  catalogue: JSON.parse(JSON.stringify(bundledCatalogue)) as Catalogue,
  effectiveFrom: '2019-01-01',
};
const DAY = '2021-11-01';
const basis = [{ document: '东府〔2021〕测试号', mark: 'configuration-to-be-confirmed' }];
const aValue = (change: object = {}) => ({
  name: 'DIBAO',
  value: '1200',
  from: DAY,
  to: '2021-12-31',
  basis,
  ...change,
});
const policy = (code: string) =>
  structuredClone(since.catalogue.policies.find((one) => one.code === code)) as unknown as Record<
    string,
    unknown
  >;
const aPolicy = (change: object = {}, code = 'MZ-06') => ({ ...policy(code), ...change });
const isOver80 = {
  op: 'compare',
  left: { op: 'fact', fact: 'person.age' },
  by: '>=',
  right: { op: 'number', value: '80' },
};

const apply = (changes: { parameters?: unknown[]; policies?: unknown[] }, from = DAY) =>
  applyChanges(since, from, { parameters: [], policies: [], ...changes });
const problemsOf = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidInput) return error.problems.map(({ pointer, code }) => `${pointer} ${code}`);
    throw error;
  }
  return [];
};
const ofPolicy = (change: object, code = 'MZ-06') =>
  problemsOf(() => apply({ policies: [aPolicy(change, code)] }));

describe('A proposal', () => {
  it('becomes a whole catalogue under the next version, judged by from its first day', () => {
    const { candidate } = apply({ parameters: [aValue()] });
    const poor = aHousehold({ household: { income_pcpm: 1150 } });
    const met = (day: string) => Object.keys(answerOf(assess(candidate, poor, day)).met);

    expect(candidate.version).toBe('reconstruction-2021.1-r1');
    expect(candidate.policies.map(({ code }) => code)).toEqual(
      since.catalogue.policies.map(({ code }) => code),
    );
    expect([met('2021-10-31').includes('MZ-01'), met('2021-11-01').includes('MZ-01')]).toEqual([false, true]);
  });

  it('counts on from the version below', () => {
    const later = { ...since, catalogue: { ...since.catalogue, version: 'reconstruction-2021.1-r9' } };
    expect(applyChanges(later, DAY, { parameters: [aValue()], policies: [] }).candidate.version).toBe(
      'reconstruction-2021.1-r10',
    );
  });

  it('replaces a policy in its place and adds a new one at the end', () => {
    const { candidate } = apply({
      policies: [
        aPolicy({ usualDays: 2 }),
        aPolicy({ code: 'MZ-14', when: isOver80, scope: 'person' }, 'MZ-10'),
      ],
    });

    expect(candidate.policies.findIndex(({ code }) => code === 'MZ-06')).toBe(5);
    expect([
      candidate.policies[5]?.usualDays,
      candidate.policies.at(-1)?.code,
      candidate.policies.length,
    ]).toEqual([2, 'MZ-14', 43]);
  });

  it('accepts every policy of the bundled catalogue as it stands', () => {
    expect(problemsOf(() => apply({ policies: [...since.catalogue.policies] }))).toEqual([]);
  });

  it.each<[string, string, object]>([
    ['an unknown parameter', '/changes/parameters/0/name unknown-parameter', { name: 'NO_SUCH' }],
    ['a value that is no decimal', '/changes/parameters/0/value not-a-decimal', { value: '-3' }],
    ['a value in words', '/changes/parameters/0/value not-a-decimal', { value: '1,200' }],
    ['a day that does not exist', '/changes/parameters/0/from not-a-day', { from: '2021-11-31' }],
    [
      'a value before the rules take effect',
      '/changes/parameters/0/from before-effective',
      { from: '2021-10-31' },
    ],
    [
      'a value that ends before it begins',
      '/changes/parameters/0/to ends-before-it-begins',
      { to: '2021-10-31' },
    ],
    ['a value without a basis', '/changes/parameters/0/basis without-basis', { basis: [] }],
    [
      'a basis without a document',
      '/changes/parameters/0/basis/0/document missing',
      { basis: [{ mark: 'official' }] },
    ],
    [
      'a basis with an unknown mark',
      '/changes/parameters/0/basis/0/mark not-allowed',
      { basis: [{ document: '文', mark: 'rumour' }] },
    ],
    ['a value over a later one', '/changes/parameters/0/from overlaps', { name: 'ORPHAN', to: '2022-01-01' }],
  ])('refuses %s', (_, problem, change) => {
    expect(problemsOf(() => apply({ parameters: [aValue(change)] }))).toEqual([problem]);
  });

  it('refuses two values of one parameter on the same day, and takes them on following days', () => {
    const first = aValue({ to: '2021-11-30' });
    expect(problemsOf(() => apply({ parameters: [first, aValue({ from: '2021-11-30' })] }))).toEqual([
      '/changes/parameters/1/from overlaps',
    ]);
    expect(problemsOf(() => apply({ parameters: [first, aValue({ from: '2021-12-01' })] }))).toEqual([]);
  });

  it.each([
    ['no day', '2021-02-29', '/effectiveFrom not-a-day'],
    ['a day before the rules it builds on', '2018-12-31', '/effectiveFrom before-base'],
    ['a day for which values are missing', '2022-01-01', '/effectiveFrom without-values'],
  ])('refuses %s as its first day', (_, day, problem) => {
    expect(problemsOf(() => apply({ policies: [aPolicy()] }, day))).toEqual([problem]);
  });

  it('refuses to change nothing', () => {
    expect(problemsOf(() => apply({}))).toEqual(['/changes nothing-changes']);
  });
});

describe('A proposed policy is refused', () => {
  const all = (...of: unknown[]) => ({ when: { op: 'all', of } });
  const isTrue = (fact: unknown) => ({ op: 'is', fact, value: true });

  it.each<[string, object, string]>([
    ['without a basis', { basis: [] }, '/basis without-basis'],
    ['with a key nobody knows', { secret: 1 }, '/secret unknown-key'],
    ['without a key', { usualDays: undefined }, '/usualDays not-a-number-of-days'],
    ['with a fact that does not exist', all(isTrue('event.rich')), '/when/of/0/fact unknown-fact'],
    [
      'with a fact named like something every object has',
      all(isTrue('constructor')),
      '/when/of/0/fact unknown-fact',
    ],
    ['with a fact of another kind', all(isTrue('event.days')), '/when/of/0/fact wrong-kind-of-fact'],
    ['with an operation that does not exist', all({ op: 'eval', code: '1' }), '/when/of/0/op unknown-op'],
    [
      'with an operation named like something every object has',
      all({ op: 'toString' }),
      '/when/of/0/op unknown-op',
    ],
    ['with an empty list of conditions', all(), '/when/of not-a-list'],
    [
      'with a value that a fact cannot have',
      all({ op: 'oneOf', fact: 'event.type', values: ['fire', 'flood'] }),
      '/when/of/0/values/1 not-allowed',
    ],
    [
      'with a number that is no text',
      all({ ...isOver80, left: { op: 'fact', fact: 'event.days' }, right: { op: 'number', value: 80 } }),
      '/when/of/0/right/value not-a-decimal',
    ],
    [
      'with a parameter that does not exist',
      all({ ...isOver80, left: { op: 'fact', fact: 'event.days' }, right: { op: 'parameter', name: 'X' } }),
      '/when/of/0/right/name unknown-parameter',
    ],
    [
      'with a divisor that may be zero',
      all({
        ...isOver80,
        left: {
          op: 'over',
          left: { op: 'fact', fact: 'event.need' },
          right: { op: 'fact', fact: 'event.days' },
        },
      }),
      '/when/of/0/left/right may-be-zero',
    ],
    ['with a person in a rule for the household', all(isOver80), '/when/of/0/left/fact no-member-here'],
    [
      'with a status in a rule for the household',
      all({ op: 'holds', statuses: ['dibao'] }),
      '/when/of/0/statuses no-member-here',
    ],
    [
      'with a status that does not exist',
      all({ op: 'someMember', where: { op: 'holds', statuses: ['rich'] } }),
      '/when/of/0/where/statuses/0 not-allowed',
    ],
    [
      'with a policy that is judged later',
      all({ op: 'hit', policy: 'MZ-07' }),
      '/when/of/0/policy unknown-policy',
    ],
    ['when it gives a status that it may not give', { grants: { status: 'dibao' } }, '/grants gives-status'],
    ['with the letters of another department', { department: 'YB' }, '/code other-department'],
    [
      'with a formula of unknown certainty',
      {
        benefit: {
          kind: 'cash',
          every: 'once',
          words: { zh: '一', en: 'one' },
          formula: { op: 'number', value: '1' },
        },
      },
      '/benefit/certainty not-allowed',
    ],
    [
      'with numbers too fine to be compared',
      all({
        ...isOver80,
        left: {
          op: 'times',
          left: { op: 'fact', fact: 'event.need' },
          right: { op: 'number', value: '0.0001' },
        },
        right: {
          op: 'times',
          left: { op: 'number', value: '0.0001' },
          right: { op: 'fact', fact: 'event.need' },
        },
      }),
      '/when/of/0 too-fine',
    ],
  ])('%s', (_, change, problem) => {
    expect(ofPolicy(change)).toEqual([`/changes/policies/0${problem}`]);
  });

  it('when a giver of statuses stops giving, or names a policy that comes after it', () => {
    expect(ofPolicy({ grants: undefined }, 'MZ-01')).toEqual(['/changes/policies/0/grants gives-status']);
    expect(ofPolicy({ when: { op: 'not', of: { op: 'hit', policy: 'MZ-03' } } }, 'MZ-01')).toEqual([
      '/changes/policies/0/when/of/policy unknown-policy',
    ]);
  });

  it('when it is deeper than anybody can read', () => {
    const deep = Array.from({ length: 30 }).reduce<unknown>(
      (of) => ({ op: 'not', of }),
      isTrue('event.broken'),
    );
    expect(ofPolicy({ when: deep }).map((problem) => problem.split(' ')[1])).toEqual(['too-large']);
  });

  it('with a list of values of a fact that does not exist, whatever it is called', () => {
    for (const fact of ['constructor', 'event.bad', 7, null]) {
      expect(ofPolicy({ when: { op: 'oneOf', fact, values: ['a'] } })).toEqual([
        '/changes/policies/0/when/fact unknown-fact',
      ]);
    }
  });

  it('with more problems than anybody would read: the first hundred are told', () => {
    const wrong = { op: 'compare', left: { op: 'number' }, by: '?', right: { op: 'fact', fact: 'no' } };
    expect(ofPolicy({ when: { op: 'all', of: Array.from({ length: 120 }, () => wrong) } })).toHaveLength(100);
  });

  it('when it stands in the draft twice', () => {
    expect(problemsOf(() => apply({ policies: [aPolicy(), aPolicy()] }))).toEqual([
      '/changes/policies/1/code twice',
    ]);
  });
});
