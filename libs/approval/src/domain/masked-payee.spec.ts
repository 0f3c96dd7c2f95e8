import { describe, expect, it } from '@jest/globals';
import { masked } from './masked-payee.js';

describe('A masked payee', () => {
  it('shows the first word of the name, the bank and four digits', () => {
    expect(masked({ kind: 'self', name: '演示求助人', bank: '演示银行东城支行', account: '6200 0000 0000 0000 017' })).toEqual({
      kind: 'self', name: '演**', bank: '演示银行东城支行', accountTail: '0017',
    });
  });
});
