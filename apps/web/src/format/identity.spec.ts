import { describe, expect, it } from '@jest/globals';
import { birthDateOf, inFours, looksLikeCard, readReceiptCode, residentNumberFault } from './identity.js';

const TODAY = '2026-11-22';

describe('A resident number', () => {
  it.each([
    // The two examples printed in GB 11643-1999.
    { typed: '11010519491231002X', fault: null },
    { typed: '440524188001010014', fault: null },
    { typed: ' 110105 19491231 002x ', fault: null },
    { typed: '110105194912310021', fault: 'check' },
    { typed: '11010519491231002', fault: 'length' },
    { typed: '110105194912310023X', fault: 'length' },
    { typed: '110105194902300020', fault: 'date' },
    { typed: '110105202611230020', fault: 'future' },
  ])('$typed: $fault', ({ typed, fault }) => {
    expect(residentNumberFault(typed, TODAY)).toBe(fault);
  });

  it('carries the day of birth', () => {
    expect([birthDateOf('11010519491231002X'), birthDateOf('110105194913010020')]).toEqual([
      '1949-12-31',
      null,
    ]);
  });
});

describe('An account number', () => {
  it('is said back in fours', () => {
    expect(inFours('6222 00001234-5678 9')).toBe('6222 0000 1234 5678 9');
  });

  it('passes the card check or is warned about', () => {
    expect([
      looksLikeCard('4111 1111 1111 1111'),
      looksLikeCard('4111 1111 1111 1112'),
      looksLikeCard('12345678'),
    ]).toEqual([true, false, false]);
  });
});

describe('A receipt code', () => {
  it.each([
    ['DG-7K4M-92QX-3HTA', 'DG-7K4M-92QX-3HTA'],
    ['7k4m92qx3hta', 'DG-7K4M-92QX-3HTA'],
    ['dg 7k4m 92qx 3hta', 'DG-7K4M-92QX-3HTA'],
    ['DGDG-92QX-3HTA', 'DG-DGDG-92QX-3HTA'],
    ['DG-7K4M-92QX-3HT', null],
    ['DG-7K4M-920X-3HTA', null],
    ['DG-7K4M-92LX-3HTA', null],
    ['', null],
  ])('%s is read as %s', (typed, code) => {
    expect(readReceiptCode(typed)).toBe(code);
  });
});
