import { describe, expect, it } from '@jest/globals';
import { addFen, formatYuan, inChineseCapitals } from './money.js';

describe('Money', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [100, '1.00'],
    [3_000_000, '30,000.00'],
    [123_456_789, '1,234,567.89'],
    [-150, '-1.50'],
  ])('writes %i fen as %s yuan', (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });

  it.each([
    [0, '人民币零元整'],
    [3_000_000, '人民币叁万元整'],
    [140_950, '人民币壹仟肆佰零玖元伍角整'],
    [1_680_032, '人民币壹万陆仟捌佰元叁角贰分'],
    [1_700_003, '人民币壹万柒仟元零叁分'],
    [10_005_000, '人民币壹拾万零伍拾元整'],
    [10_000_100_000, '人民币壹亿零壹仟元整'],
    [7, '人民币柒分'],
    [30, '人民币叁角整'],
  ])('writes %i fen in capitals as %s', (fen, text) => {
    expect(inChineseCapitals(fen)).toBe(text);
  });

  it('refuses a fraction of a fen', () => {
    expect(() => addFen(1, 0.5)).toThrow(RangeError);
  });

  it('refuses to write a negative amount in capitals', () => {
    expect(() => inChineseCapitals(-1)).toThrow(RangeError);
  });
});
