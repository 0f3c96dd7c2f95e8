import { describe, expect, it } from '@jest/globals';
import { aHousehold, type CaseJson } from '../../../testing/a-household.js';
import { assess, bundledCatalogue, type PolicyResult, readHousehold } from '../index.js';

const old = { age: 74, own_income: false, supporter: 'none' };
const poor = { income_pcpm: 150, fin_pc: 100 };

const result = (code: string, json: Partial<CaseJson>, ref = 'p1'): PolicyResult =>
  assess(bundledCatalogue, aHousehold(json), '2021-06-30').results.find(
    (one) => one.policy === code && (one.ref === ref || one.ref === 'household'),
  ) as PolicyResult;

describe('An unknown fact', () => {
  it.each<[string, string, Partial<CaseJson>]>([
    [
      'the premium, which Tekun and Dibao both open',
      'YB-01',
      { household: poor, members: [{ ...old, own_income: null }] },
    ],
    [
      'the utility relief, the same way',
      'FG-01',
      { household: poor, members: [{ ...old, supporter: null }] },
    ],
    [
      'a premium by held Dibao that Tekun may replace',
      'YB-01',
      { members: [{ ...old, status: ['dibao'], own_income: null }] },
    ],
    ['sex where both limits of age are kept', 'RS-03', { members: [{ biz_months: 1, sex: null }] }],
    [
      'a premium by a low income that Dibao may replace',
      'YB-01',
      { household: { income_pcpm: 500, fin_pc: null, homes: 1 }, members: [{ dis_grade: 1 }] },
    ],
    [
      'help with school for Dibao or low income',
      'JY-02',
      { household: { ...poor, fin_pc: 13_300 }, members: [{ stage: 'primary', home_dibao: null }, {}] },
    ],
  ])('does not hold up %s: met', (_, code, json) => {
    expect(result(code, json)).toMatchObject({ verdict: 'met', missing: [] });
  });

  it('is asked about in one question as far as in another: what one policy needs is not taken from the next', () => {
    const open = {
      household: { ...poor, income_pcpm: 500 },
      members: [{ ...old, age: null, own_income: null, supporter: null }],
    };
    const [first] = open.members;

    for (const pension_ins of ['employee', 'resident']) {
      expect(result('FG-01', { ...open, members: [{ ...first, pension_ins }] })).toMatchObject({
        verdict: 'met',
        conditional: true,
      });
    }
  });

  it.each<[string, string, Partial<CaseJson>]>([
    [
      'low income where hukou would open Dibao instead',
      'MZ-03',
      { household: poor, members: [{ hukou: null }] },
    ],
    [
      'low income where the only open limit would open Dibao',
      'MZ-03',
      { household: { ...poor, nonres: null } },
    ],
    [
      'Tekun of a child that is an orphan if local',
      'MZ-02',
      {
        members: [
          { age: 10, own_income: false, supporter: 'none', father: 'dead', mother: 'dead', hukou: null },
        ],
      },
    ],
    ['a funeral waiver of the living', 'MZ-13', { members: [{ hukou: null, cremation: null }] }],
  ])('does not open %s: not met', (_, code, json) => {
    expect(result(code, json)).toMatchObject({ verdict: 'not-met', missing: [] });
  });

  it.each<[string, string, Partial<CaseJson>, string[]]>([
    [
      'the status that a policy rests on',
      'FL-01',
      { members: [{ sex: 'F', illness: 'breast_cancer', status: null }] },
      ['p1.status'],
    ],
    [
      'what a derived status rests on',
      'FL-01',
      { household: { income_pcpm: 1200, fin_pc: null }, members: [{ sex: 'F', illness: 'breast_cancer' }] },
      ['household.fin_pc'],
    ],
    [
      'only what can still matter',
      'JT-01',
      { members: [{ age: 62, hukou: null, dis_cert: null, sex: null }] },
      ['p1.dis_cert', 'p1.hukou'],
    ],
    [
      'not a spending that only counts where the person is helped anyway',
      'YB-02',
      {
        household: { income_pcpm: 2000, income_12m: null },
        members: [{ hukou: null, status: ['tekun'], med_oop: 40_000 }],
      },
      ['p1.hukou'],
    ],
    [
      'not a limit that the open spending makes irrelevant',
      'YB-02',
      {
        household: { income_pcpm: 2000, fin_pc: null },
        members: [{ hukou: null, status: ['tekun'], med_oop: null }],
      },
      ['p1.hukou', 'p1.med_oop'],
    ],
    [
      'not a size among which nothing is shared',
      'MZ-07',
      { household: { income_pcpm: null, size: null }, event: { type: 'medical_cost' } },
      ['household.income_pcpm'],
    ],
    ['whether a person lives', 'MZ-10', { members: [{ age: 90, death: null }, {}] }, ['p1.death']],
    [
      'a size, where spending is shared by it',
      'MZ-07',
      { household: { income_pcpm: 1500, rigid_6m: 9000, size: null }, event: { type: 'medical_cost' } },
      ['household.size'],
    ],
    [
      'spending, where it may take the income below the line',
      'MZ-07',
      { household: { income_pcpm: 1500, rigid_6m: null }, event: { type: 'medical_cost' } },
      ['household.rigid_6m'],
    ],
    [
      'a member who may be the one who counts',
      'MZ-01',
      { household: poor, members: [{ status: ['tekun'] }, { home_dibao: null }] },
      ['p2.home_dibao'],
    ],
    [
      'the date of the event, not what is decided anyway',
      'MZ-06',
      { event: { type: 'fire', broken: true, days: null, need: null }, household: { fin_pc: null } },
      ['event.days'],
    ],
  ])('is asked for: %s', (_, code, json, missing) => {
    expect(result(code, json)).toMatchObject({ verdict: 'unknown', missing });
  });

  it('leaves out an amount that it would size, but not the verdict', () => {
    const relief = result('MZ-06', { event: { type: 'fire', broken: true, need: null } });
    const dibao = result('MZ-01', { household: poor, members: [{}, { home_dibao: null }] });

    expect([relief.verdict, relief.amountFen, dibao.verdict, dibao.amountFen]).toEqual([
      'met',
      undefined,
      'met',
      undefined,
    ]);
  });

  it('may be every fact: everything is open, nothing is guessed, and it ends quickly', () => {
    const members = ['p1', 'p2', 'p3', 'p4'].map((ref) => ({ ref }));
    const empty = { household: {}, event: {}, members };
    const { results, missing } = assess(bundledCatalogue, readHousehold(empty), '2021-06-30');

    expect(new Set(results.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
    expect(missing).toEqual([...missing].sort());
    expect(missing).toContain('household.income_pcpm');
    expect(missing).not.toContain('household.town');
    expect(missing).not.toContain('p1.self_care');
  });
});

describe('The questions of an assessment', () => {
  it('are those of its unknown results, each once, sorted', () => {
    const { missing, results } = assess(
      bundledCatalogue,
      aHousehold({ members: [{ age: null, hukou: null }] }),
      '2021-06-30',
    );

    expect(missing).toEqual([...new Set(results.flatMap((one) => one.missing))].sort());
    expect(missing).toEqual(['p1.age', 'p1.hukou']);
  });

  it('are none when all is known', () => {
    expect(assess(bundledCatalogue, aHousehold(), '2021-06-30').missing).toEqual([]);
  });
});
