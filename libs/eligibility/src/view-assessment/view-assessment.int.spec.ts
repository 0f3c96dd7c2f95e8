import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '#platform';
import { aCase } from '../../testing/a-household.js';
import { EligibilityProcess } from '../../testing/eligibility-process.js';
import type { AssessmentView } from './assessment-view.js';

const TOWN = '441900005';
const account = (role: Role, towns = [TOWN]): Actor => ({ accountId: randomUUID(), roles: [role], towns });
/** Struck by a fire, in need of 2,000 yuan; the age of the second person is not known. */
const struck = aCase({
  household: { income_pcpm: 1500 },
  members: [{}, { rel: 'spouse', sex: 'F', age: null }],
  event: { type: 'fire', days: 3, broken: true, need: 2000 },
});

describe('The assessment of a wish', () => {
  let process: EligibilityProcess;

  beforeAll(async () => {
    process = await EligibilityProcess.start();
  });
  afterAll(() => process?.stop());

  const assess = async (neededBy = '2021-12-31'): Promise<string> =>
    (await process.assess([struck], { category: 'N13', amountFen: 300_000, neededBy }))[0] as string;
  const view = (wishId: string, by = account('town-officer')) =>
    process.as(by)<AssessmentView>('GET', `/api/assessments/${wishId}`);

  it('tells every policy, why or why not, what is missing, what to bring, and what is left', async () => {
    const { body } = await view(await assess());
    expect(body).toMatchObject({
      reasons: 'told',
      askFen: 300_000,
      gapFen: 100_000,
      bridge: false,
      bridgeFen: 0,
      catalogueVersion: 'reconstruction-2021.1',
    });
    const relief = body.results.find(({ policy }) => policy === 'MZ-06');
    expect(relief).toMatchObject({
      ref: 'household',
      verdict: 'met',
      coversAsk: true,
      amountFen: 200_000,
      department: 'MZ',
    });
    expect(relief?.why.zh.join('\n')).toContain('火灾');
    const dibao = body.results.find(({ policy }) => policy === 'MZ-01');
    expect([dibao?.verdict, dibao?.why.en.some((line) => line.includes('here: 1,500 yuan'))]).toEqual([
      'not-met',
      true,
    ]);
    expect(body.missing).toContain('p2.age');
    expect(body.questions.map(({ fact }) => fact)).toEqual(body.missing);
    expect(body.documents.find(({ code }) => code === 'EVT')?.policies).toContain('MZ-06');
  });

  it('says by how much charity may bridge what comes too late', async () => {
    expect((await view(await assess('2021-10-15'))).body).toMatchObject({
      bridge: true,
      bridgeFen: 200_000,
    });
  });

  it('tells reasons from the facts that were judged, or none at all', async () => {
    const [changed, gone] = [await assess(), await assess()];
    await process.sealFacts({ wishId: changed, content: aCase() });
    await process.rows('DELETE FROM sealed.record WHERE wish_id = $1', [gone]);
    expect((await view(changed)).body).toMatchObject({
      reasons: 'facts-changed',
      results: [],
      gapFen: 100_000,
    });
    expect((await view(gone)).body).toMatchObject({
      reasons: 'facts-gone',
      results: [],
      documents: [],
      gapFen: 100_000,
    });
  });

  it('is shown in the towns of the account only, and to those who work on it', async () => {
    const wishId = await assess();
    const elsewhere = await process.as(account('town-officer', ['441900006']))<{ code: string }>(
      'GET',
      `/api/assessments/${wishId}`,
    );
    expect([elsewhere.status, elsewhere.body.code]).toEqual([403, 'platform.outside-your-towns']);
    expect((await view(wishId, account('auditor', ['*']))).status).toBe(200);
    expect((await view(wishId, account('donor', ['*']))).status).toBe(403);
    expect((await view(randomUUID())).status).toBe(404);
  });
});
