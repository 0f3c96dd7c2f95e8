import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform';
import { EligibilityProcess } from '../../testing/eligibility-process.js';
import { bundledCatalogue } from '../domain/index.js';
import type { DraftPageView, DraftView } from '../http/draft-view.js';

interface Problem {
  readonly code: string;
  readonly errors?: {
    readonly pointer: string;
    readonly code: string;
    readonly zh: string;
    readonly en: string;
  }[];
}

const supervisor: Actor = { accountId: randomUUID(), roles: ['supervisor'], towns: ['*'] };
const basis = [{ document: '东府〔2021〕测试号', article: '3', mark: 'configuration-to-be-confirmed' }];
const dibao = { name: 'DIBAO', value: '1200', from: '2021-11-01', to: '2021-12-31', basis };
const relief = structuredClone(bundledCatalogue.policies[5]) as unknown as Record<string, unknown>;
const aProposal = (change: object = {}) => ({
  base: 'reconstruction-2021.1',
  effectiveFrom: '2021-11-01',
  note: { code: 'new-standard', text: '新标准' },
  changes: { parameters: [dibao], policies: [{ ...relief, usualDays: 3 }] },
  ...change,
});

describe('Proposing rules', () => {
  let process: EligibilityProcess;

  beforeAll(async () => {
    process = await EligibilityProcess.start();
  });
  afterAll(() => process?.stop());

  const propose = <Body = DraftView>(body: object, by = supervisor, key?: string) =>
    process.as(by)<Body>('POST', '/api/rule-drafts', body, key);
  const refusal = async (change: object) => {
    const { status, body } = await propose<Problem>(aProposal(change));
    return [status, ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];
  };

  it('keeps a draft, shows old beside new, and changes nothing that is judged by', async () => {
    const { status, body } = await propose(aProposal());
    expect(status).toBe(201);
    expect(body).toMatchObject({
      base: 'reconstruction-2021.1',
      version: 'reconstruction-2021.1-r1',
      status: 'open',
      proposedBy: supervisor.accountId,
      decidedBy: null,
      parameters: ['DIBAO'],
      policies: ['MZ-06'],
      effectiveFrom: '2021-11-01',
    });
    const { body: page } = await process.as(supervisor)<DraftPageView>(
      'GET',
      `/api/rule-drafts/${body.draftId}`,
    );
    expect(page.values).toEqual([
      { ...dibao, words: { zh: '低保标准', en: 'Dibao line' }, unit: 'yuan', before: '1100' },
    ]);
    expect(page.policies[0]?.printed).toEqual(page.policies[0]?.before);
    const { body: rule } = await process.as()<{ catalogueVersion: string }>(
      'GET',
      '/api/policies/MZ-01?on=2021-11-01',
    );
    expect(rule.catalogueVersion).toBe('reconstruction-2021.1');
  });

  it('is listed, the newest first, page by page', async () => {
    const made = [await propose(aProposal()), await propose(aProposal()), await propose(aProposal())].map(
      ({ body }) => body.draftId,
    );
    const page = async (query: string) =>
      (await process.as(supervisor)<DraftView[]>('GET', `/api/rule-drafts?${query}`)).body.map(
        ({ draftId }) => draftId,
      );
    expect(await page('limit=2')).toEqual([made[2], made[1]]);
    expect(await page(`limit=1&after=${made[1]}`)).toEqual([made[0]]);
  });

  it('is proposed once however often it is sent with one key', async () => {
    const key = randomUUID();
    const [one, two] = [
      await propose(aProposal(), supervisor, key),
      await propose(aProposal(), supervisor, key),
    ];
    expect(two.body.draftId).toBe(one.body.draftId);
  });

  it('is for supervisors; auditors read', async () => {
    const { body } = await propose(aProposal());
    const as = (role: Actor['roles'][number]) => process.as({ ...supervisor, roles: [role] });
    expect((await propose(aProposal(), { ...supervisor, roles: ['auditor'] })).status).toBe(403);
    expect((await as('auditor')('GET', `/api/rule-drafts/${body.draftId}`)).status).toBe(200);
    expect((await as('town-officer')('GET', '/api/rule-drafts')).status).toBe(403);
    expect((await as('auditor')('POST', `/api/rule-drafts/${body.draftId}/withdrawal`)).status).toBe(403);
    expect((await as('supervisor')('GET', `/api/rule-drafts/${randomUUID()}`)).status).toBe(404);
  });

  it.each<[string, object, string[]]>([
    ['a field nobody knows', { hurry: true }, ['/hurry whitelistValidation']],
    ['a day of another form', { effectiveFrom: '1 November' }, ['/effectiveFrom matches']],
    ['a reason that is not listed', { note: { code: 'because' } }, ['/note/code isIn']],
    ['no changes', { changes: {} }, ['/changes nothing-changes']],
    [
      'a value of another type',
      { changes: { parameters: [{ ...dibao, value: 1200 }] } },
      ['/changes/parameters/0/value isString'],
    ],
    [
      'an unknown parameter',
      { changes: { parameters: [{ ...dibao, name: 'DIBAO2' }] } },
      ['/changes/parameters/0/name unknown-parameter'],
    ],
    [
      'overlapping days',
      { changes: { parameters: [dibao, dibao] } },
      ['/changes/parameters/1/from overlaps'],
    ],
    [
      'a policy without a basis',
      { changes: { policies: [{ ...relief, basis: [] }] } },
      ['/changes/policies/0/basis without-basis'],
    ],
    [
      'an unknown fact',
      { changes: { policies: [{ ...relief, when: { op: 'is', fact: 'event.bad', value: true } }] } },
      ['/changes/policies/0/when/fact unknown-fact'],
    ],
    [
      'an unknown operation',
      { changes: { policies: [{ ...relief, when: { op: 'any', of: [{ op: 'run' }] } }] } },
      ['/changes/policies/0/when/of/0/op unknown-op'],
    ],
    [
      'several problems at once',
      {
        changes: {
          parameters: [{ ...dibao, name: 'X', value: 'much' }],
          policies: [{ ...relief, scope: 'city' }],
        },
      },
      [
        '/changes/parameters/0/name unknown-parameter',
        '/changes/parameters/0/value not-a-decimal',
        '/changes/policies/0/scope not-allowed',
      ],
    ],
    [
      'a day without values',
      { effectiveFrom: '2022-02-01', changes: { policies: [relief] } },
      ['/effectiveFrom without-values'],
    ],
  ])('refuses %s by its place', async (_, change, problems) => {
    expect(await refusal(change)).toEqual([422, ...problems]);
  });
});
