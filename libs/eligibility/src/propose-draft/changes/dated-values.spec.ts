import { describe, expect, it } from '@jest/globals';
import type { DatedValue } from '../../domain/index.js';
import { overlapped, withValue } from './dated-values.js';

const value = (amount: string, from: string, to: string | null): DatedValue => ({
  value: amount,
  from,
  to,
  basis: [{ document: '测试文件', mark: 'configuration-to-be-confirmed' }],
});
const days = (values: readonly DatedValue[]) =>
  values.map(({ value: amount, from, to }) => `${amount} ${from}..${to ?? ''}`);

const standing = [value('30', '2019-01-01', null)];
const years = [
  value('10', '2020-01-01', '2020-12-31'),
  value('11', '2021-01-01', '2021-12-31'),
  value('12', '2022-01-01', '2022-12-31'),
];

describe('A value that takes over', () => {
  it('ends what stood until further notice on the day before', () => {
    expect(days(withValue(standing, value('40', '2021-11-01', null)))).toEqual([
      '30 2019-01-01..2021-10-31',
      '40 2021-11-01..',
    ]);
  });

  it('gives way again after its last day', () => {
    expect(days(withValue(standing, value('40', '2021-11-01', '2021-11-30')))).toEqual([
      '30 2019-01-01..2021-10-31',
      '40 2021-11-01..2021-11-30',
      '30 2021-12-01..',
    ]);
  });

  it('follows after a value that has ended', () => {
    expect(days(withValue(years, value('13', '2023-01-01', null))).at(-1)).toBe('13 2023-01-01..');
  });

  it('takes the place of a value for the same days', () => {
    expect(days(withValue(years, value('15', '2021-01-01', '2021-12-31')))).toEqual([
      '10 2020-01-01..2020-12-31',
      '15 2021-01-01..2021-12-31',
      '12 2022-01-01..2022-12-31',
    ]);
  });

  it.each([
    ['2021-12-31', undefined],
    ['2022-01-01', '12'],
    [null, '12'],
  ])('with the last day %s meets the later value %s', (to, met) => {
    expect(overlapped(years, value('15', '2021-06-01', to))?.value).toBe(met);
  });
});
