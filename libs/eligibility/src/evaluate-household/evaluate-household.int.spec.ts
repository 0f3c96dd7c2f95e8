import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform';
import { aCase, aPerson } from '../../testing/a-household.js';
import { type BundledCase, bundledCases } from '../../testing/bundled-cases.js';
import { EligibilityProcess } from '../../testing/eligibility-process.js';
import type { PolicyPageView } from '../view-policy/policy-page-view.js';
import type { EvaluationView } from './evaluation-view.js';

interface Problem {
  readonly code: string;
  readonly errors: {
    readonly pointer: string;
    readonly code: string;
    readonly zh: string;
    readonly en: string;
  }[];
}

const worker: Actor = { accountId: randomUUID(), roles: ['social-worker'], towns: ['441900005'] };

describe('Evaluating a household without storing it', () => {
  let process: EligibilityProcess;

  beforeAll(async () => {
    process = await EligibilityProcess.start();
  });
  afterAll(() => process?.stop());

  const evaluate = <Body = EvaluationView>(body: object, actor: Actor | undefined = worker) =>
    process.as(actor)<Body>('POST', '/api/policies/evaluations', body);
  const refusal = async (change: object, decisionDate = '2021-10-15') => {
    const { status, body } = await evaluate<Problem>({ decisionDate, ...aCase(), ...change });
    return [status, ...(body.errors ?? []).map(({ pointer }) => pointer)];
  };

  it.each(bundledCases.map((one) => [one.id, one] as const))(
    'answers case %s as the catalogue says',
    async (_, { id: _id, expected, ...body }) => {
      const { status, body: answer } = await evaluate(body);
      expect(status).toBe(200);
      expect({ met: answer.met, conditional: answer.conditional }).toEqual({
        met: expected.met,
        conditional: expected.conditional,
      });
      expect(answer.amounts).toMatchObject(expected.amounts);
      expect(answer.results.every(({ why }) => why.zh.length > 1 && why.zh.length === why.en.length)).toBe(
        true,
      );
      expect(new Set(answer.results.map(({ policy }) => policy)).size).toBeGreaterThanOrEqual(41);
    },
  );

  it('asks for what is missing in the words of the question', async () => {
    const { body } = await evaluate({
      decisionDate: '2021-10-15',
      ...aCase({ members: [{ age: null, sex: 'F' }] }),
    });
    expect(body.unknown['WJ-01']).toEqual(['p1']);
    expect(body.questions).toContainEqual({
      fact: 'p1.age',
      ref: 'p1',
      name: { zh: '年龄', en: 'age' },
      kind: 'count',
      unit: 'year',
      choices: [],
    });
    const { body: other } = await evaluate({
      decisionDate: '2021-10-15',
      ...aCase({ members: [{ sex: null }] }),
    });
    expect(other.questions).toContainEqual(
      expect.objectContaining({
        fact: 'p1.sex',
        choices: [
          { value: 'M', name: { zh: '男', en: 'male' } },
          { value: 'F', name: { zh: '女', en: 'female' } },
        ],
      }),
    );
  });

  it('lists each paper once, without those that an office can look up', async () => {
    const { id: _id, expected: _expected, ...burns } = bundledCases[1] as BundledCase;
    const { body } = await evaluate(burns);
    const codes = body.documents.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toContain('INC');
    for (const code of ['HK', 'DIS', 'SI', 'RP']) expect(codes).not.toContain(code);
    expect(body.documents.find(({ code }) => code === 'ID')?.policies.length).toBeGreaterThan(1);
  });

  it('says what is left of an ask, and what comes too late', async () => {
    const { id: _id, expected: _expected, ...burns } = bundledCases[0] as BundledCase;
    const ask = { category: 'N13', kind: 'cash', amountFen: 60_000_000, neededBy: '2021-11-15' };
    expect((await evaluate({ ...burns, ask })).body.gap).toMatchObject({
      gapFen: 57_000_000,
      bridge: false,
      coveredBy: ['MZ-06'],
    });
    const late = { ...ask, neededBy: burns.decisionDate };
    expect((await evaluate({ ...burns, ask: late })).body.gap).toMatchObject({
      gapFen: 57_000_000,
      bridge: true,
      bridgeFen: 3_000_000,
    });
  });

  it.each<[string, object, string[]]>([
    ['an unknown fact', { household: { rich: true } }, ['/household/rich']],
    ['a wrong type', { members: [aPerson({ age: '40' })] }, ['/members/0/age']],
    ['a value outside its list', { event: { type: 'flood' } }, ['/event/type']],
    ['a negative amount', { household: { size: 1, income_pcpm: -1 } }, ['/household/income_pcpm']],
    [
      'fewer people than live there',
      { household: { size: 1 }, members: [aPerson(), aPerson({ ref: 'p2' })] },
      ['/household/size'],
    ],
    ['two members of one reference', { members: [aPerson(), aPerson()], household: {} }, ['/members/1/ref']],
    ['nobody', { members: [] }, ['/members']],
    ['a member that is no object', { members: [aPerson(), 3] }, ['/members/1/ref', '/members/1']],
    ['a household that is no object', { household: [] }, ['/household']],
    ['an unknown part', { pets: 2 }, ['/pets']],
    [
      'more people than a household has',
      { members: Array.from({ length: 21 }, (_, n) => aPerson({ ref: `p${n}` })) },
      ['/members'],
    ],
    [
      'a category that does not exist',
      { ask: { category: 'N99', kind: 'cash', amountFen: 1, neededBy: '2021-12-01' } },
      ['/ask/category'],
    ],
    [
      'every problem at once',
      { household: { rich: true, size: 0 }, event: { days: -1 } },
      ['/household/rich', '/household/size', '/event/days'],
    ],
  ])('refuses %s by its place', async (_, change, pointers) => {
    expect(await refusal(change)).toEqual([422, ...pointers]);
  });

  it.each(['2018-12-31', '2022-01-01', '2021-02-29', 'today'])(
    'refuses the day %s, for which there are no rules',
    async (day) => {
      expect(await refusal({}, day)).toEqual([422, '/decisionDate']);
    },
  );

  it('is closed to donors and to the street, stores nothing, and needs no key', async () => {
    expect(
      (await evaluate({ decisionDate: '2021-10-15', ...aCase() }, { ...worker, roles: ['donor'] })).status,
    ).toBe(403);
    const answer = await fetch(`${process.running.url}/api/policies/evaluations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-test-actor': JSON.stringify(worker) },
      body: JSON.stringify({ decisionDate: '2021-10-15', ...aCase() }),
    });
    expect(answer.status).toBe(200);
    const stored = await process.rows<{ n: number }>(
      'SELECT ((SELECT count(*) FROM eligibility.idempotency) + (SELECT count(*) FROM eligibility.assessment))::int AS n',
    );
    expect(stored).toEqual([{ n: 0 }]);
  });

  it('prints one policy for everybody, with the figures of a day', async () => {
    const page = async (on: string) =>
      (await process.as()<PolicyPageView>('GET', `/api/policies/MZ-01?on=${on}`)).body;
    const { printed, values, policy } = await page('2021-06-01');
    expect(policy.code).toBe('MZ-01');
    expect(printed.zh[0]).toContain('最低生活保障');
    expect(values.map(({ name, value, from, to }) => [name, value, from, to])).toEqual([
      ['DIBAO', '1100', '2021-01-01', '2021-12-31'],
    ]);
    expect((await page('2020-12-31')).values[0]?.value).toBe('1060');
    expect((await page('2022-01-01')).values[0]).toMatchObject({ value: null, from: null });
    expect((await process.as()('GET', '/api/policies/MZ-01?on=2021-02-30')).status).toBe(422);
    expect((await process.as()('GET', '/api/policies/XX-01')).status).toBe(404);
  });
});
