import { describe, expect, it } from '@jest/globals';
import { normaliseReceiptCode, receiptCode } from './receipt-code.js';

describe('A receipt code', () => {
  it('has no letter that is misheard on the phone', () => {
    let n = 0;
    expect(receiptCode((limit) => n++ % limit)).toBe('DG-2345-6789-ABCD');
    const all = receiptCode((limit) => limit - 1);
    expect(all).not.toMatch(/[01OIL]/);
  });

  it('is found again as people type it', () => {
    expect(normaliseReceiptCode(' dg 2345 6789-abcd ')).toBe('DG-2345-6789-ABCD');
    expect(normaliseReceiptCode('23456789ABCD')).toBe('DG-2345-6789-ABCD');
  });
});
