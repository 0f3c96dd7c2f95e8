import { describe, expect, it } from '@jest/globals';
import { ageOn, birthDateOf, checkDigit, faultOfIdNumber, normaliseIdNumber } from './resident-id.js';

const today = '2026-03-01';

/** The two examples printed in GB 11643-1999 name nobody. */
describe('A citizen identity number', () => {
  it.each(['11010519491231002X', '440524188001010014'])('%s of the standard is accepted', (id) => {
    expect(faultOfIdNumber(id, today, false)).toBeUndefined();
  });

  it.each([
    ['1101051949123100', 'form'],
    ['11010519491231002x', 'form'],
    ['110105194912310021', 'check-digit'],
    ['11010520090229001X', 'birth-date'],
    ['110105202612310018', 'birth-date'],
    ['000105194912310027', 'region'],
  ])('%s is refused for its %s', (id, fault) => {
    expect(faultOfIdNumber(id, today, false)).toBe(fault);
  });

  it('of an invented person is accepted in demo mode only', () => {
    const body = '99000019830615001';
    const id = body + checkDigit(body);
    expect(faultOfIdNumber(id, today, true)).toBeUndefined();
    expect(faultOfIdNumber(id, today, false)).toBe('region');
  });

  it('is read as people type it', () => {
    expect(normaliseIdNumber(' １１０１０５ 19491231 002x ')).toBe('11010519491231002X');
  });

  it('tells the birth date and the age on a day', () => {
    expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
    expect(ageOn('1949-12-31', '2020-12-30')).toBe(70);
    expect(ageOn('1949-12-31', '2020-12-31')).toBe(71);
  });
});
