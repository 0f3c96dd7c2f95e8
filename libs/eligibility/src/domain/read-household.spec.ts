import { describe, expect, it } from '@jest/globals';
import { type FactPath, FACTS, factValue, HouseholdRefused, readFact, readHousehold, slotOf } from '#kernel';
import { aCase, aPerson } from '../../testing/a-household.js';

const problemsOf = (json: unknown): { path: string; zh: string; en: string }[] => {
  try {
    readHousehold(json);
    return [];
  } catch (error) {
    if (!(error instanceof HouseholdRefused)) throw error;
    return error.problems.map(({ path, words }) => ({ path, ...words }));
  }
};
const paths = (json: unknown): string[] => problemsOf(json).map(({ path }) => path);
const withHousehold = (household: Record<string, unknown>) => aCase({ household });
const withPerson = (person: Record<string, unknown>) => aCase({ members: [person] });

describe('A household as written in JSON', () => {
  it('may leave every fact unknown, by null or by absence', () => {
    const nulls = Object.fromEntries(
      Object.keys(aPerson())
        .filter((key) => key !== 'ref')
        .map((key) => [key, null]),
    );
    const absent = readHousehold({ members: [{ ref: 'p1' }] });

    expect(readHousehold({ household: null, event: {}, members: [{ ref: 'p1', ...nulls }] })).toEqual(absent);
    for (const path of Object.keys(FACTS) as FactPath[])
      expect([path, factValue(path, readFact(absent, 0, path))]).toEqual([path, null]);
  });

  it('is read back as it was written', () => {
    const person = {
      hukou: 'GD',
      hukou_place: '040200',
      age: 7,
      status: ['dibao', 'orphan'],
      dis_grade: 3,
      med_oop: 12.34,
      transplant: true,
      union: false,
      biz_months: -1,
    };
    const facts = readHousehold(
      aCase({ household: { town: '441900129', homes: 2 }, members: [person], event: { type: 'fire' } }),
    );
    const value = (path: FactPath) => factValue(path, readFact(facts, 0, path));

    expect(
      Object.fromEntries(Object.keys(person).map((key) => [key, value(`person.${key}` as FactPath)])),
    ).toEqual(person);
    expect([value('household.town'), value('household.homes'), value('event.type')]).toEqual([
      '441900129',
      2,
      'fire',
    ]);
  });

  it('gives every fact a place of its own', () => {
    const places = (start: string[]) =>
      Object.keys(FACTS)
        .filter((path) => start.includes(path.split('.')[0] ?? ''))
        .map((path) => slotOf(path as FactPath));

    expect(new Set(places(['household', 'event'])).size).toBe(19);
    expect(new Set(places(['person'])).size).toBe(49);
  });

  it.each([
    [1099.99, 1100],
    [0.1 + 0.2, 0.300001],
    [1166.6666666666667, 1166.666667],
    [1099.9999999, 1100],
    [0, 0.0000001],
  ])('keeps %d below %d', (less, more) => {
    const units = (income_pcpm: number) =>
      readFact(readHousehold(withHousehold({ income_pcpm })), 0, 'household.income_pcpm');

    expect(units(less)).toBeLessThan(units(more));
    expect([units(less), units(more)].every(Number.isSafeInteger)).toBe(true);
  });

  it('takes the same decimal for the same, however it was computed', () => {
    const units = (income_pcpm: number) =>
      readFact(readHousehold(withHousehold({ income_pcpm })), 0, 'household.income_pcpm');

    expect([units(0.07 * 100), units(1100), units(0.5)]).toEqual([14_000_001, 2_200_000_000, 1_000_000]);
  });
});

describe('A household is refused', () => {
  it.each<[string, unknown, string[]]>([
    ['when it is no object', 'household', ['household']],
    ['when it is a list', [], ['household']],
    ['with a part that does not exist', { ...aCase(), evnt: {} }, ['evnt']],
    ['with a part that is no object', { ...aCase(), event: 3 }, ['event']],
    ['without members', { ...aCase(), members: [] }, ['members']],
    ['with members that are no list', { ...aCase(), members: {} }, ['members']],
    ['with a member that is no object', { ...aCase(), members: ['p1'] }, ['members[0].ref', 'members[0]']],
    ['with a member without reference', { members: [{ age: 3 }] }, ['members[0].ref']],
    ['with a reference that reads like a path', { members: [{ ref: 'p.1' }] }, ['members[0].ref']],
    ...['event', 'household', 'person'].map((ref): [string, unknown, string[]] => [
      `with a reference that reads like a part: ${ref}`,
      { members: [{ ref }] },
      ['members[0].ref'],
    ]),
    ['when it is nothing', null, ['household']],
    ['with no list of members at all', { members: null }, ['members']],
    ['with an amount that is yes', withHousehold({ fin_pc: true }), ['household.fin_pc']],
    ['with a reference twice', { members: [{ ref: 'p1' }, { ref: 'p1' }] }, ['p1.ref']],
    ['with a fact of the household that does not exist', withHousehold({ rich: true }), ['household.rich']],
    ['with a fact of a person that does not exist', withPerson({ name: 'x' }), ['p1.name']],
    ['with a reference among the facts of the event', aCase({ event: { ref: 'p1' } }), ['event.ref']],
    ['with a negative amount', withHousehold({ income_pcpm: -0.01 }), ['household.income_pcpm']],
    ['with an amount beyond reason', withHousehold({ fin_pc: 1_000_000_001 }), ['household.fin_pc']],
    ['with an amount as text', withHousehold({ fin_pc: '100' }), ['household.fin_pc']],
    ['with an amount that is not a number', withHousehold({ fin_pc: Number.NaN }), ['household.fin_pc']],
    ['with half a home', withHousehold({ homes: 0.5 }), ['household.homes']],
    ['with fewer than no vehicles', withHousehold({ vehicles: -1 }), ['household.vehicles']],
    ['with an age below zero', withPerson({ age: -1 }), ['p1.age']],
    ['with an age above all ages', withPerson({ age: 151 }), ['p1.age']],
    ['with business months below -1', withPerson({ biz_months: -2 }), ['p1.biz_months']],
    ['with a yes that is text', withPerson({ dis_cert: 'yes' }), ['p1.dis_cert']],
    ['with a yes that is a number', withPerson({ dis_cert: 1 }), ['p1.dis_cert']],
    ['with a value outside the list', withPerson({ hukou: 'dg' }), ['p1.hukou']],
    ['with a number for a value of a list', withPerson({ hukou: 0 }), ['p1.hukou']],
    ['with a grade that does not exist', withPerson({ dis_grade: 5 }), ['p1.dis_grade']],
    ['with a grade as text', withPerson({ dis_grade: '2' }), ['p1.dis_grade']],
    ['with a tier that does not exist', withPerson({ points_tier: 3 }), ['p1.points_tier']],
    ['with a status that does not exist', withPerson({ status: ['dibao', 'poor'] }), ['p1.status']],
    ['with a status that is no list', withPerson({ status: 'dibao' }), ['p1.status']],
    ['with a status that is a number', withPerson({ status: [1] }), ['p1.status']],
    ['with the code of another city', withHousehold({ town: '440300001' }), ['household.town']],
    ['with a town that does not exist', withHousehold({ town: '441900120' }), ['household.town']],
    ['with a town as a number', withHousehold({ town: 441900005 }), ['household.town']],
    ['with a hukou place of five digits', withPerson({ hukou_place: '44190' }), ['p1.hukou_place']],
    ['with a hukou place as a number', withPerson({ hukou_place: 441900 }), ['p1.hukou_place']],
    ['with a size of none', withHousehold({ size: 0 }), ['household.size', 'household.size']],
    [
      'with a size below the living members',
      aCase({ household: { size: 1 }, members: [{}, {}] }),
      ['household.size'],
    ],
  ])('%s', (_, json, expected) => {
    expect(new Set(paths(json))).toEqual(new Set(expected));
  });

  it('naming every problem at once, in both languages', () => {
    expect(
      problemsOf(aCase({ household: { homes: -1, size: 1 }, members: [{ sex: 'X' }, { age: 1.5 }] })),
    ).toEqual([
      { path: 'household.homes', zh: '应为0至999之间的整数', en: 'must be a whole number from 0 to 999' },
      { path: 'p1.sex', zh: '应为下列之一：M, F', en: 'must be one of: M, F' },
      { path: 'p2.age', zh: '应为0至150之间的整数', en: 'must be a whole number from 0 to 150' },
      { path: 'household.size', zh: '小于在世成员数2', en: 'is smaller than the 2 living members' },
    ]);
  });

  it.each<[unknown, string, string]>([
    [withHousehold({ rich: 1 }), '没有这个事实', 'there is no such fact'],
    [withHousehold({ fin_pc: -1 }), '不能为负数', 'must not be negative'],
    [withHousehold({ fin_pc: '1' }), '应为数字', 'must be a number'],
    [withHousehold({ fin_pc: 2e9 }), '不能大于1000000000', 'must not exceed 1000000000'],
    [withHousehold({ nonres: 0 }), '应为 true 或 false', 'must be true or false'],
    [withHousehold({ town: '1' }), '不是本市镇街代码', 'is not the code of a town of this city'],
    [withPerson({ hukou_place: '1' }), '代码格式不对', 'is not a code of the right form'],
    [
      withPerson({ status: 1 }),
      '应为下列身份的列表：dibao, tekun, lowinc, orphan, defacto',
      'must be a list of: dibao, tekun, lowinc, orphan, defacto',
    ],
    [{ ...aCase(), x: 1 }, '没有这个项目', 'there is no such part'],
    [{ ...aCase(), event: 1 }, '应为对象', 'must be an object'],
    [3, '应为对象', 'must be an object'],
    [{ members: 1 }, '应为列表', 'must be a list'],
    [{ members: [] }, '至少应有一名成员', 'must list at least one member'],
    [{ members: [{}] }, '成员代号缺失或不可用', 'the reference is missing or cannot be used'],
    [{ members: [{ ref: 'a' }, { ref: 'a' }] }, '成员代号重复', 'the reference is used twice'],
  ])('in words (%#)', (json, zh, en) => {
    expect(problemsOf(json)).toEqual([expect.objectContaining({ zh, en })]);
  });

  it('as an invalid request that points at the first fact and carries no value of a person', () => {
    const [problem] = problemsOf(withPerson({ hukou: 'secret' }));
    const error = new HouseholdRefused([{ path: problem?.path ?? '', words: problem as never }]);

    expect([error.code, error.kind, error.pointer, error.params]).toEqual([
      'facts.household-refused',
      'invalid',
      '/p1/hukou',
      { problems: 1 },
    ]);
    expect(error.words.zh).toContain('p1.hukou：应为下列之一');
    expect(JSON.stringify(error.words)).not.toContain('secret');
  });
});

describe('A household is taken', () => {
  it('with as many people as living members: the dead do not count', () => {
    expect(paths(aCase({ household: { size: 1 }, members: [{}, { death: 'in_dg' }] }))).toEqual([]);
  });

  it.each(['441900402', '441900403', '441900404'])(
    'from the area %s, which is none of the 33 towns',
    (town) => {
      expect(paths(withHousehold({ town }))).toEqual([]);
    },
  );

  it('with the most that an amount may be', () => {
    expect(paths(withHousehold({ fin_pc: 1_000_000_000 }))).toEqual([]);
  });
});
