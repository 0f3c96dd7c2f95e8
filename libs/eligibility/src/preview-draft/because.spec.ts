import { describe, expect, it } from '@jest/globals';
import type { Trace } from '../domain/index.js';
import { becauseOf } from './because.js';

const said = (...zh: string[]): Trace => ({ zh, en: zh.map((line) => `${line} (en)`) });

describe('Why a result changes', () => {
  it('is said by the lines that changed, not by those above that follow from them', () => {
    const before = said(
      '甲：不符合',
      '  ✗ 同时满足：',
      '    ✓ 本地户籍',
      '    ✗ 收入低于1,100元；本案：1,150元',
    );
    const after = said(
      '甲：符合',
      '  ✓ 同时满足：',
      '    ✓ 本地户籍',
      '    ✓ 收入低于1,200元；本案：1,150元',
    );

    expect(becauseOf(before, after)).toEqual({
      zh: '✓ 收入低于1,200元；本案：1,150元',
      en: '✓ 收入低于1,200元；本案：1,150元 (en)',
    });
  });

  it('is said by the headline when only the amount differs', () => {
    expect(
      becauseOf(said('甲：符合；100元', '  ✓ 本地户籍'), said('甲：符合；200元', '  ✓ 本地户籍'))?.zh,
    ).toBe('甲：符合；200元');
  });

  it('names three lines at most', () => {
    expect(becauseOf(undefined, said('乙', '  ✓ 一', '  ✓ 二', '  ✓ 三', '  ✓ 四'))?.zh).toBe(
      '✓ 一；✓ 二；✓ 三',
    );
  });
});
