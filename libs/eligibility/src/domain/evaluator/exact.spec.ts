import { describe, expect, it } from '@jest/globals';
import { unitsInWords } from '#kernel';
import { decimal, exactly, fraction, hull, lessThan, overRange, timesRange, toFen } from './exact.js';

const range = (low: string, high: string) => ({ low: decimal(low), high: decimal(high) });

describe('An exact amount', () => {
  it.each([
    ['0', 0],
    ['1', 100],
    ['0.004', 0],
    ['0.005', 1],
    ['0.0149', 1],
    ['0.015', 2],
    ['1234.565', 123457],
    ['-0.005', 0],
    ['-0.006', -1],
    ['-1', -100],
  ])('of %s yuan is %d fen, half a fen upwards', (yuan, fen) => {
    expect(toFen(exactly(decimal(yuan))) === fen).toBe(true);
  });

  it('is unknown while it may be more than one', () => {
    expect(toFen(range('1', '1.01'))).toBeUndefined();
  });

  it('compares fractions that no float can tell apart', () => {
    expect(lessThan(fraction(1, 3), decimal('0.33333333333333333334'))).toBe(true);
    expect(lessThan(decimal('0.33333333333333333333'), fraction(1, 3))).toBe(true);
    expect(lessThan(decimal('0.3'), decimal('0.30'))).toBe(false);
  });

  it('spans all signs when ranges are multiplied or divided', () => {
    const text = ({ low, high }: ReturnType<typeof range>) => [
      Number(low.top) / Number(low.bottom),
      Number(high.top) / Number(high.bottom),
    ];

    expect(text(timesRange(range('-2', '3'), range('4', '5')))).toEqual([-10, 15]);
    expect(text(overRange(range('-2', '3'), range('1', '4')))).toEqual([-2, 3]);
    expect(text(hull(range('1', '2'), range('0', '5')))).toEqual([0, 5]);
  });
});

describe('A decimal in words', () => {
  it.each([
    [2_200_000_000, '1,100'],
    [3_000_000, '1.5'],
    [2, '0.000001'],
    [0, '0'],
    [2_000_000_000_000, '1,000,000'],
    [1, '0.0000005'],
  ])('%d is %s', (units, words) => {
    expect(unitsInWords(units)).toBe(words);
  });
});
