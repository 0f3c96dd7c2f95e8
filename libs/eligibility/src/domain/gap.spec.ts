import { describe, expect, it } from '@jest/globals';
import { aHousehold, type CaseJson } from '../../testing/a-household.js';
import { aCatalogue, aPolicy } from '../../testing/a-catalogue.js';
import { isTrue } from './conditions.js';
import { type Ask, ASK_COVERS, assess, bundledCatalogue, type Gap, gapOf, type Policy } from './index.js';

const urgent: Partial<CaseJson> = { event: { type: 'injury', days: 3, broken: true, need: 600000 } };
const gap = (json: Partial<CaseJson>, ask: Partial<Ask>): Gap =>
  gapOf(bundledCatalogue, assess(bundledCatalogue, aHousehold(json), '2021-10-15'), {
    category: 'N13',
    kind: 'cash',
    amountFen: 60_000_000,
    neededBy: '2021-12-31',
    judgedOn: '2021-10-15',
    ...ask,
  });

describe('The gap', () => {
  it('is the need minus the relief that is met', () => {
    expect(gap(urgent, {})).toEqual({
      gapFen: 57_000_000,
      coveredInKind: false,
      coveredBy: ['MZ-06'],
      bridge: false,
      bridgeFen: 0,
    });
  });

  it('is the whole need when no policy touches the category', () => {
    expect(gap(urgent, { category: 'N02', kind: 'goods', amountFen: 15_000 })).toMatchObject({
      gapFen: 15_000,
      coveredBy: [],
    });
  });

  it('is never below nothing', () => {
    expect(gap(urgent, { amountFen: 2_000_000 })).toMatchObject({ gapFen: 0, bridge: false });
  });

  it('counts "up to" amounts too, because charity comes after policy', () => {
    const pupil = { members: [{ age: 18, stage: 'college_new', status: ['lowinc'] }] };

    expect(gap(pupil, { category: 'N04', amountFen: 1_500_000 })).toMatchObject({
      gapFen: 400_000,
      coveredBy: ['JY-05', 'TW-01'],
    });
  });

  it('counts one month of a monthly benefit, for every member who has it', () => {
    const poor = { household: { income_pcpm: 100, fin_pc: 10 }, members: [{}, {}] };

    expect(gap(poor, { amountFen: 500_000 })).toMatchObject({ gapFen: 300_000, coveredBy: ['MZ-01'] });
  });

  it('is closed in kind when a met policy gives the thing or the service', () => {
    const disabled = { members: [{ dis_cert: true, dis_grade: 2 }] };

    expect(gap(disabled, { category: 'N06', kind: 'goods', amountFen: 80_000 })).toMatchObject({
      gapFen: 0,
      coveredInKind: true,
      coveredBy: ['YB-01', 'CL-03'],
      bridge: false,
      bridgeFen: 0,
    });
  });

  it('stays open for goods when policies only pay money', () => {
    const poor = { household: { income_pcpm: 100, fin_pc: 10 } };

    expect(gap(poor, { category: 'N01', kind: 'goods', amountFen: 20_000 })).toMatchObject({
      gapFen: 20_000,
      coveredInKind: false,
    });
  });

  it('is not closed by universal lines', () => {
    expect(
      gap({ members: [{ age: 70 }] }, { category: 'N15', kind: 'service', amountFen: 5_000 }),
    ).toMatchObject({ gapFen: 5_000, coveredBy: [] });
  });

  it('asks charity to bridge what arrives after the day it is needed by', () => {
    const poor = { household: { income_pcpm: 100, fin_pc: 10 } };

    expect(gap(poor, { amountFen: 500_000, neededBy: '2021-11-19' })).toMatchObject({
      bridge: false,
      bridgeFen: 0,
    });
    expect(gap(poor, { amountFen: 500_000, neededBy: '2021-11-18' })).toMatchObject({
      gapFen: 400_000,
      bridge: true,
      bridgeFen: 100_000,
    });
  });

  it('asks charity to bridge a thing that comes too late', () => {
    const disabled = { members: [{ dis_cert: true, dis_grade: 3 }] };
    const ask = { category: 'N08', kind: 'goods', amountFen: 90_000, neededBy: '2021-11-01' } as const;

    expect(gap(disabled, ask)).toEqual({
      gapFen: 0,
      coveredInKind: true,
      coveredBy: ['CL-03'],
      bridge: true,
      bridgeFen: 90_000,
    });
  });

  it('is closed by any met policy when only information was asked for', () => {
    const widow = { members: [{ age: 55, only_child: 'dead' }] };

    expect(gap(widow, { category: 'N01', kind: 'information', amountFen: 0 })).toMatchObject({
      coveredInKind: true,
    });
  });

  it('is refused for another catalogue than the one judged by', () => {
    const assessment = assess(bundledCatalogue, aHousehold(), '2021-10-15');
    const ask: Ask = {
      category: 'N13',
      kind: 'cash',
      amountFen: 1,
      neededBy: '2021-12-31',
      judgedOn: '2021-10-15',
    };

    expect(() => gapOf({ ...bundledCatalogue, version: 'other' }, assessment, ask)).toThrow(
      'not the one judged by',
    );
  });

  it('knows the needs of all twenty categories, and takes an unknown one as not covered', () => {
    expect(ASK_COVERS).toEqual({
      N01: ['LIV'],
      N02: [],
      N03: [],
      N04: ['EDU'],
      N05: ['MED'],
      N06: ['DIS', 'MED'],
      N07: ['CARE'],
      N08: ['HOU', 'DIS'],
      N09: ['JOB'],
      N10: ['BIZ'],
      N11: ['LAW'],
      N12: [],
      N13: ['EMG', 'LIV'],
      N14: ['SHL', 'EMG', 'HOU'],
      N15: ['TRN', 'SHL'],
      N16: [],
      N17: ['JOB'],
      N18: ['FUN'],
      N19: [],
      N20: [],
    });
    expect(gap(urgent, { category: 'N99' })).toMatchObject({ coveredBy: [] });
  });

  it.each<[Ask['kind'], Policy['benefit']['kind'][]]>([
    ['cash', []],
    ['goods', ['in-kind']],
    ['service', ['fee-waiver', 'in-kind', 'service']],
    ['information', ['cash', 'fee-waiver', 'in-kind', 'loan', 'paid-to-provider', 'service']],
  ])('of a wish for %s is closed by %j', (kind, closing) => {
    const benefits = [
      'cash',
      'fee-waiver',
      'in-kind',
      'loan',
      'paid-to-provider',
      'service',
      'status',
    ] as const;
    const closed = benefits.filter((benefit) => {
      const policy = aPolicy('S', isTrue('household.nonres'), {
        covers: ['LIV'],
        benefit: { kind: benefit, every: 'once', words: { zh: '', en: '' } },
      });
      const catalogue = aCatalogue(policy);
      const assessment = assess(catalogue, aHousehold({ household: { nonres: true } }), '2021-10-15');
      const ask: Ask = {
        category: 'N01',
        kind,
        amountFen: 1,
        neededBy: '2021-12-31',
        judgedOn: '2021-10-15',
      };
      return gapOf(catalogue, assessment, ask).coveredInKind;
    });

    expect(closed).toEqual(closing);
  });
});
