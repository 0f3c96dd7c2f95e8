import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { DEPARTMENTS } from '#kernel';
import { bundledCatalogue, catalogueProblems, FACTS, valueOn } from './index.js';

const { parameters, policies } = bundledCatalogue;
const valueOfParameter = (name: string, day: string): string | undefined =>
  valueOn(parameters.find((parameter) => parameter.name === name) as (typeof parameters)[number], day)?.value;

describe('The bundled catalogue', () => {
  it('has 42 policies of 17 departments, as many of each as the list says', () => {
    const perDepartment = Object.fromEntries(
      Object.keys(DEPARTMENTS).map((code) => [
        code,
        policies.filter((policy) => policy.department === code && policy.code.startsWith(`${code}-`)).length,
      ]),
    );

    expect(perDepartment).toEqual({
      MZ: 13,
      YB: 3,
      RS: 4,
      JY: 5,
      WJ: 3,
      ZJ: 1,
      CL: 3,
      TY: 1,
      SF: 1,
      GH: 1,
      FL: 1,
      TW: 1,
      HS: 1,
      YJ: 1,
      JT: 1,
      GA: 1,
      FG: 1,
    });
    expect(policies).toHaveLength(42);
  });

  it('knows 68 facts: 14 of the household, 49 of a person, 5 of the event', () => {
    const count = (part: string) => Object.keys(FACTS).filter((path) => path.startsWith(`${part}.`)).length;

    expect([count('household'), count('person'), count('event')]).toEqual([14, 49, 5]);
  });

  it('is sound', () => {
    expect(catalogueProblems(bundledCatalogue)).toEqual([]);
  });

  it('marks what no official source was found for as to be confirmed', () => {
    const marks = policies.flatMap(({ basis }) => basis.map(({ mark }) => mark));

    expect(new Set(marks)).toEqual(
      new Set(['official', 'published-source', 'configuration-to-be-confirmed']),
    );
    expect(parameters.find(({ name }) => name === 'EMERG_CAP')?.values[0].basis[0].mark).toBe(
      'configuration-to-be-confirmed',
    );
  });

  it.each([
    ['2018-12-31', undefined, undefined, undefined],
    ['2019-01-01', '980', '1568', '1470'],
    ['2019-12-31', '980', '1568', '1470'],
    ['2020-01-01', '1060', '1696', '1590'],
    ['2020-12-31', '1060', '1696', '1590'],
    ['2021-01-01', '1100', '1760', '1650'],
    ['2021-12-31', '1100', '1760', '1650'],
    ['2022-01-01', undefined, undefined, undefined],
  ])('on %s the Dibao, Tekun and low-income lines are %s, %s and %s', (day, dibao, tekun, low) => {
    expect(['DIBAO', 'TEKUN', 'LOWINC'].map((name) => valueOfParameter(name, day))).toEqual([
      dibao,
      tekun,
      low,
    ]);
  });

  it('keeps the Tekun standard at 1.6 and the low-income line at 1.5 times Dibao', () => {
    for (const year of ['2019', '2020', '2021']) {
      const [dibao, tekun, low] = ['DIBAO', 'TEKUN', 'LOWINC'].map((name) =>
        Number(valueOfParameter(name, `${year}-05-05`)),
      );
      expect([tekun, low]).toEqual([(Number(dibao) * 16) / 10, (Number(dibao) * 15) / 10]);
    }
  });

  it('never changes under its version: a change of any word or figure is a new version', () => {
    const hash = createHash('sha256').update(JSON.stringify(bundledCatalogue)).digest('hex');

    expect([bundledCatalogue.version, hash]).toEqual([
      'reconstruction-2021.1',
      '8b403809769a4c96da09bcebe3f55c785494c2cae3305f6e3cbd5ec9cde2b151',
    ]);
  });
});
