import { describe, expect, it } from '@jest/globals';
import { memberName } from './member-name.js';
import { VALUE_BANDS, valueBand } from './value-band.js';

describe('A value band', () => {
  it.each([
    { fen: 0, band: 'none' },
    { fen: 1, band: 'up-to-100' },
    { fen: 10_000, band: 'up-to-100' },
    { fen: 10_001, band: '100-500' },
    { fen: 50_000, band: '100-500' },
    { fen: 50_001, band: '500-2000' },
    { fen: 200_001, band: '2000-6000' },
    { fen: 600_000, band: '2000-6000' },
    { fen: 600_001, band: 'over-6000' },
  ])('of $fen fen is $band', ({ fen, band }) => {
    expect(valueBand(fen)).toBe(band);
    expect(VALUE_BANDS).toContain(band);
  });
});

describe('The name of a member', () => {
  it('follows from kind and number', () => {
    expect(memberName('enterprise', 1)).toEqual({ zh: '爱心企业 0001', en: 'Caring enterprise 0001' });
    expect(memberName('citizen', 1_522)).toEqual({ zh: '热心市民 1522', en: 'Caring citizen 1522' });
  });
});
