import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { aHousehold } from '../../../testing/a-household.js';
import { assess, assessWithReasons, bundledCatalogue, printRule, readHousehold, trace } from '../index.js';

const golden = (name: string): string =>
  readFileSync(new URL(`../../../testing/golden/${name}`, import.meta.url), 'utf8');
const lines = golden('case.json').trim();
const written = JSON.parse(lines) as { decisionDate: string };
const everyTrace = (language: 'zh' | 'en'): string => {
  const facts = readHousehold(written);
  return bundledCatalogue.policies
    .flatMap(({ code, scope }) =>
      (scope === 'household' ? ['household'] : facts.members.map(({ ref }) => ref)).map((ref) =>
        trace(bundledCatalogue, facts, written.decisionDate, code, ref)[language].join('\n'),
      ),
    )
    .join('\n\n');
};

describe('A trace', () => {
  it.each(['zh', 'en'] as const)(
    'in %s is the same text, byte for byte, for every policy and subject of a stored case',
    (language) => {
      expect(`${everyTrace(language)}\n`).toBe(golden(`traces.${language}.txt`));
    },
  );

  it('gives this household’s numbers against the values of the day', () => {
    const facts = aHousehold({ household: { income_pcpm: 1070, fin_pc: 100 } });
    const income = (day: string) =>
      trace(bundledCatalogue, facts, day, 'MZ-01', 'household')
        .zh.find((line) => line.includes('家庭人均月收入'))
        ?.trim();

    expect(income('2020-12-31')).toBe('✗ 家庭人均月收入低于低保标准（1,060元）；本案：1,070元');
    expect(income('2021-01-01')).toBe('✓ 家庭人均月收入低于低保标准（1,100元）；本案：1,070元');
  });

  it('says so when the verdict is the same whatever the unknown facts are', () => {
    const facts = aHousehold({ household: { income_pcpm: 150, fin_pc: 10 }, members: [{ hukou: null }] });

    expect(trace(bundledCatalogue, facts, '2021-01-01', 'MZ-03', 'household').zh.at(-1)).toBe(
      '  ＝ 无论未知事实如何，结论相同',
    );
    expect(trace(bundledCatalogue, facts, '2021-01-01', 'MZ-01', 'household').zh.at(-1)).not.toContain('＝');
  });

  it('has as many lines in both languages', () => {
    const { zh, en } = trace(bundledCatalogue, aHousehold(), '2021-01-01', 'SF-01', 'p1');

    expect(zh).toHaveLength(en.length);
  });

  it('of every result comes with the assessment that it explains', () => {
    const facts = aHousehold({ household: { income_pcpm: 1000, homes: null }, members: [{ age: 70 }] });
    const { assessment, reasons } = assessWithReasons(bundledCatalogue, facts, '2021-01-01');

    expect(assessment).toEqual(assess(bundledCatalogue, facts, '2021-01-01'));
    expect(reasons).toEqual(
      assessment.results.map(({ policy, ref }) => trace(bundledCatalogue, facts, '2021-01-01', policy, ref)),
    );
    expect(new Set(assessment.results.map(({ verdict }) => verdict)).size).toBe(3);
  });

  it.each([
    ['XX-01', 'p1'],
    ['MZ-02', 'p9'],
    ['MZ-02', 'household'],
    ['MZ-01', 'p1'],
  ])('of %s for %s is refused: it was not judged', (code, ref) => {
    expect(() => trace(bundledCatalogue, aHousehold(), '2021-01-01', code, ref)).toThrow(RangeError);
  });
});

describe('A printed rule', () => {
  it.each(['zh', 'en'] as const)('in %s says all of each policy', (language) => {
    const printed = bundledCatalogue.policies
      .map((policy) => printRule(policy)[language].join('\n'))
      .join('\n\n');

    expect(`${printed}\n`).toBe(golden(`rules.${language}.txt`));
  });

  it('names a parameter by its code when the catalogue at hand does not know it', () => {
    const [mz01] = bundledCatalogue.policies;

    expect(printRule(mz01 as (typeof bundledCatalogue.policies)[number], []).en.join('\n')).toContain(
      'below DIBAO',
    );
  });
});
