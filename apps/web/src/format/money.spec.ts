import { describe, expect, it } from '@jest/globals';
import { readYuan, roundYuan, yuan } from './money.js';

describe('An amount that a person typed', () => {
  it.each([
    ['30000', 3_000_000],
    ['30,000.5', 3_000_050],
    ['¥ 30 000.05', 3_000_005],
    ['0', 0],
    ['0.01', 1],
    ['30,000.005', null],
    ['-1', null],
    ['', null],
    ['three', null],
    ['1e5', null],
  ])('%s is %s fen', (typed, fen) => {
    expect(readYuan(typed)).toBe(fen);
  });
});

describe('An amount that is shown', () => {
  it('has its fen on a voucher, and only where there are some in a list', () => {
    expect([yuan(3_000_000), roundYuan(3_000_000), roundYuan(3_000_050)]).toEqual([
      '¥30,000.00',
      '¥30,000',
      '¥30,000.50',
    ]);
  });
});
