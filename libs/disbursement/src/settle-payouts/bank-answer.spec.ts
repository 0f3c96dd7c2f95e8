import { describe, expect, it } from '@jest/globals';
import { outcomesFrom } from './bank-answer.js';

const reference = 'r-1';
const heard = (result: unknown) => outcomesFrom({ results: [result] }, [reference])[0];

describe("The bank's answer", () => {
  it.each([
    [{ reference, status: 'settled', bankReference: 'B1' }, { kind: 'settled', reference, bankReference: 'B1' }],
    [{ reference, status: 'rejected', code: 'name-mismatch' }, { kind: 'rejected', reference, code: 'name-mismatch' }],
    [{ reference, status: 'returned', code: 'x1', bankReference: 'B1' }, { kind: 'returned', reference, code: 'x1', bankReference: 'B1' }],
    [{ reference, status: 'pending' }, { kind: 'pending', reference }],
    [{ reference, status: 'not-found' }, { kind: 'not-found', reference }],
  ])('%j is evidence', (result, outcome) => {
    expect(heard(result)).toEqual(outcome);
  });

  it.each([
    ['a settlement without the receipt of the bank', { reference, status: 'settled' }],
    ['a conflict', { reference, status: 'conflict' }],
    ['a word we do not know', { reference, status: 'perhaps' }],
    ['an answer about another reference', { reference: 'r-2', status: 'settled', bankReference: 'B1' }],
    ['nothing', null],
  ])('proves nothing when it is %s', (_, result) => {
    expect(heard(result)).toEqual({ kind: 'no-answer', reference });
  });

  it.each([undefined, 'nonsense', { results: 'none' }, []])('proves nothing when it is %j as a whole', (answer) => {
    expect(outcomesFrom(answer, ['a', 'b']).map((one) => one.kind)).toEqual(['no-answer', 'no-answer']);
  });

  it('keeps sentences out: a reason that is no code becomes "other"', () => {
    expect(heard({ reference, status: 'rejected', code: '户名不符：测试人甲' })).toEqual({ kind: 'rejected', reference, code: 'other' });
  });
});
