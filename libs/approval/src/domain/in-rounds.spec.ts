import { describe, expect, it } from '@jest/globals';
import { inRounds } from './in-rounds.js';
import { masked } from './masked-payee.js';

describe('Rounds', () => {
  it('hold each key once and keep the order of a key', () => {
    expect(inRounds(['a1', 'b1', 'a2', 'a3', 'b2'], (item) => item.charAt(0))).toEqual([['a1', 'b1'], ['a2', 'b2'], ['a3']]);
    expect(inRounds([], String)).toEqual([]);
  });
});

describe('A masked payee', () => {
  it('shows the first word of the name, the beginning of the bank and four digits', () => {
    expect(masked({ kind: 'self', name: '演示求助人', bank: '演示银行东城支行', account: '6200 0000 0000 0000 017' })).toEqual({
      kind: 'self', name: '演**', bank: '演示银行**', accountTail: '0017',
    });
  });
});
