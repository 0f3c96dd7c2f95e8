import { describe, expect, it } from '@jest/globals';
import { aCase, aHousehold } from '../../testing/a-household.js';
import { answerOf, assess, bundledCatalogue, type Catalogue, HouseholdRefused, trace } from './index.js';

const poor = aHousehold({ household: { income_pcpm: 1070, fin_pc: 100 } });
const wordsOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof HouseholdRefused ? error.problems : error;
  }
};

describe('The decision date', () => {
  it('decides which values hold: the same household is outside in 2020 and inside in 2021', () => {
    const metOn = (day: string) => Object.keys(answerOf(assess(bundledCatalogue, poor, day)).met);

    expect(metOn('2020-12-31')).not.toContain('MZ-01');
    expect(metOn('2021-01-01')).toContain('MZ-01');
  });

  it.each([
    ['2018-12-31', '2018-12-31没有参数DABING_LINE、DIBAO、'],
    ['2022-01-01', '2022-01-01没有参数DIBAO、LOWINC的值'],
  ])('%s lies outside all values: refused by name, never judged by another year', (day, zh) => {
    expect(wordsOf(() => assess(bundledCatalogue, poor, day))).toEqual([
      {
        path: 'decisionDate',
        words: expect.objectContaining({
          zh: expect.stringContaining(zh),
          en: expect.stringContaining('DIBAO'),
        }),
      },
    ]);
  });

  it.each([
    '2021-02-29',
    '2021-13-01',
    '2021-1-1',
    '',
    'yesterday',
    undefined,
    20210101,
    '2021-01-01T00:00:00Z',
  ])('%p is no day', (day) => {
    expect(wordsOf(() => assess(bundledCatalogue, poor, day as string))).toEqual([
      { path: 'decisionDate', words: { zh: '应为日期 YYYY-MM-DD', en: 'must be a day written YYYY-MM-DD' } },
    ]);
  });

  it('leaves out an amount whose figure is not known for that year, and still gives the verdict', () => {
    const disabled = aHousehold({ members: [{ dis_cert: true, dis_grade: 1, dis_type: 'visual' }] });
    const nursing = assess(bundledCatalogue, disabled, '2019-05-01').results.find(
      ({ policy }) => policy === 'MZ-09',
    );

    expect([nursing?.verdict, nursing?.amountFen]).toEqual(['met', undefined]);
  });
});

describe('A stored catalogue', () => {
  const stored = JSON.parse(JSON.stringify(bundledCatalogue)) as Catalogue;

  it('judges an old case again with the same trace, byte for byte', () => {
    expect(trace(stored, poor, '2021-03-01', 'MZ-01', 'household')).toEqual(
      trace(bundledCatalogue, poor, '2021-03-01', 'MZ-01', 'household'),
    );
    expect(assess(stored, poor, '2021-03-01')).toEqual(assess(bundledCatalogue, poor, '2021-03-01'));
  });

  it('with another figure gives another verdict and leaves the bundled one alone', () => {
    const raised = JSON.parse(
      JSON.stringify(bundledCatalogue).replaceAll('"value":"1060"', '"value":"1080"'),
    ) as Catalogue;
    const met = (catalogue: Catalogue) =>
      Object.keys(answerOf(assess(catalogue, poor, '2020-06-01')).met).includes('MZ-01');

    expect([met(raised), met(bundledCatalogue)]).toEqual([true, false]);
  });
});

describe('An assessment', () => {
  it('says which statuses it derives and by which policy, and not those already held', () => {
    const { statusesDerived } = assess(
      bundledCatalogue,
      aHousehold({
        household: { income_pcpm: 100, fin_pc: 10 },
        members: [
          { age: 70, own_income: false, supporter: 'none' },
          { status: ['dibao'] },
          { age: 9, father: 'dead', mother: 'dead' },
          { age: 9, father: 'imprisoned', mother: 'dead' },
          {},
        ],
      }),
      '2021-01-01',
    );

    expect(statusesDerived).toEqual([
      { ref: 'p1', status: 'tekun', by: 'MZ-02' },
      { ref: 'p3', status: 'orphan', by: 'MZ-04' },
      { ref: 'p4', status: 'defacto', by: 'MZ-05' },
      { ref: 'p5', status: 'dibao', by: 'MZ-01' },
    ]);
  });

  it('gives low income to every living member and takes Dibao from who receives Tekun', () => {
    const { results, statusesDerived } = assess(
      bundledCatalogue,
      aHousehold({
        household: { income_pcpm: 1400, fin_pc: 10 },
        members: [
          { age: 70, own_income: false, supporter: 'none', status: ['dibao'], dis_cert: true, dis_grade: 3 },
          {},
          { death: 'in_dg' },
        ],
      }),
      '2021-01-01',
    );

    expect(statusesDerived.map(({ ref, status }) => `${ref} ${status}`)).toEqual([
      'p1 tekun',
      'p1 lowinc',
      'p2 lowinc',
    ]);
    expect(results.find(({ policy, ref }) => policy === 'MZ-08' && ref === 'p1')?.verdict).toBe('not-met');
  });

  it('judges every policy for the household or for every member, 42 of them every time', () => {
    const { results } = assess(bundledCatalogue, aHousehold({ members: [{}, {}] }), '2021-01-01');

    expect(results).toHaveLength(7 + 35 * 2);
    expect(new Set(results.map(({ policy }) => policy)).size).toBe(42);
  });

  it('says of each result whether it is paid by the month', () => {
    const monthly = assess(bundledCatalogue, poor, '2021-01-01')
      .results.filter(({ perMonth }) => perMonth)
      .map(({ policy }) => policy);

    expect(monthly).toEqual(expect.arrayContaining(['MZ-01', 'MZ-02', 'RS-01']));
    expect(monthly).not.toContain('MZ-06');
  });

  it('keeps conditional apart from certain: the certificate alone decides', () => {
    const conditional = (status: string[] | null) => {
      const json = aCase({ household: { income_pcpm: 100, fin_pc: 10 }, members: [{ status }, {}] });
      return assess(bundledCatalogue, aHousehold(json), '2021-01-01').results.find(
        ({ policy }) => policy === 'FG-01',
      )?.conditional;
    };

    expect([conditional([]), conditional(['dibao']), conditional(null)]).toEqual([true, false, true]);
  });
});
