import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform';
import { eventually } from '../../../../test/support/eventually.js';
import { aCase, type CaseJson } from '../../testing/a-household.js';
import { EligibilityProcess } from '../../testing/eligibility-process.js';
import type { DraftView } from '../http/draft-view.js';
import type { PreviewView } from './preview-view.js';

const supervisor: Actor = { accountId: randomUUID(), roles: ['supervisor'], towns: ['*'] };
const basis = [{ document: '东府〔2021〕测试号', mark: 'configuration-to-be-confirmed' }];
const BASE = 'reconstruction-2021.1';
const income = (pcpm: number): CaseJson => aCase({ household: { income_pcpm: pcpm } });

describe('Previewing a draft', () => {
  let process: EligibilityProcess;

  beforeAll(async () => {
    process = await EligibilityProcess.start();
  });
  afterAll(() => process?.stop());

  const propose = async (effectiveFrom: string, changes: object): Promise<string> => {
    const { status, body } = await process.as(supervisor)<DraftView>('POST', '/api/rule-drafts', {
      base: BASE,
      effectiveFrom,
      note: { code: 'new-standard', text: '测试' },
      changes,
    });
    expect(status).toBe(201);
    return body.draftId;
  };
  const higherDibao = () =>
    propose('2021-11-01', {
      parameters: [{ name: 'DIBAO', value: '1200', from: '2021-11-01', to: '2021-12-31', basis }],
    });
  const preview = (draftId: string, body: object = {}, by = supervisor) =>
    process.as(by)<PreviewView>('POST', `/api/rule-drafts/${draftId}/preview`, body);
  const last = (draftId: string) =>
    process.as(supervisor)<PreviewView & { code: string }>('GET', `/api/rule-drafts/${draftId}/preview`);

  const startOver = () => process.rows('DELETE FROM eligibility.assessment');

  it('says which results of last month would change, and why', async () => {
    await startOver();
    const [, edge, inside] = await process.assess([
      income(1200),
      income(1199.99),
      income(1150),
      income(5000),
      income(1099),
    ]);
    const draftId = await higherDibao();
    const { status, body } = await preview(draftId);

    expect([status, body.status, body.total, body.judged, body.skipped]).toEqual([200, 'done', 5, 5, 0]);
    // Both families leave low income for Dibao, which frees them of bills; who has Dibao already gets 100 yuan more.
    expect([body.changed, body.changedWishes]).toEqual([7, 3]);
    const of = (wishId?: string) =>
      body.examples
        .filter((one) => one.wishId === wishId)
        .map(({ policy, before, after }) => [policy, before?.verdict, after.verdict, after.amountFen]);
    expect(of(inside)).toEqual([
      ['MZ-01', 'not-met', 'met', 5_000],
      ['MZ-03', 'met', 'not-met', undefined],
      ['FG-01', 'not-met', 'met', undefined],
    ]);
    expect(of(edge)[0]).toEqual(['MZ-01', 'not-met', 'met', 1]);
    const amounts = body.examples.filter(({ before }) => before?.amountFen !== undefined);
    expect(amounts.map(({ policy, before, after }) => [policy, before?.amountFen, after.amountFen])).toEqual([
      ['MZ-01', 100, 10_100],
    ]);
    expect(
      body.examples.find(({ wishId, policy }) => wishId === inside && policy === 'MZ-01')?.because,
    ).toEqual({
      zh: expect.stringContaining('低保标准（1,200元）；本案：1,150元'),
      en: expect.stringContaining('here: 1,150 yuan'),
    });
  });

  it('compares on the first day of the draft, so that nothing but the draft makes a difference', async () => {
    await startOver();
    // The minimum wage rises on 1 December by rules that stand already.
    await process.assess([aCase({ members: [{ job: 'unemployed', ui_months: 24, unemp_reg: true }] })]);
    const cap = (value: string) =>
      propose('2021-12-01', {
        parameters: [{ name: 'EMERG_CAP', value, from: '2021-12-01', to: null, basis }],
      });
    expect((await preview(await cap('40000'))).body).toMatchObject({ judged: 1, changed: 0, examples: [] });
  });

  it('judges an old case as it was judged when the rules that stand have no values on that day', async () => {
    await startOver();
    await process.assess([income(1150)]);
    const year = (name: string, value: string) => ({
      name,
      value,
      from: '2022-01-01',
      to: '2022-12-31',
      basis,
    });
    const draftId = await propose('2022-01-01', {
      parameters: [year('DIBAO', '1200'), year('LOWINC', '1800'), year('TEKUN', '1920')],
    });
    const { body } = await preview(draftId);
    expect(body.examples.map(({ policy, day, after }) => [policy, day, after.verdict])).toEqual([
      ['MZ-01', '2022-01-01', 'met'],
      ['MZ-03', '2022-01-01', 'not-met'],
      ['FG-01', '2022-01-01', 'met'],
    ]);
  });

  it('shows what a new policy would give, and to whom', async () => {
    await startOver();
    const [old] = await process.assess([
      aCase({ members: [{ age: 80 }] }),
      aCase({ members: [{ age: 79 }] }),
    ]);
    const { body: listed } = await process.as()<{ code: string }[]>('GET', '/api/policies');
    expect(listed.some(({ code }) => code === 'MZ-14')).toBe(false);
    const policy = {
      code: 'MZ-14',
      name: { zh: '高龄慰问', en: 'Visit to the very old' },
      department: 'MZ',
      target: { zh: '80岁以上', en: 'From 80' },
      scope: 'person',
      surface: 'always',
      covers: ['LIV'],
      documents: ['ID'],
      basis,
      usualDays: 10,
      when: {
        op: 'compare',
        left: { op: 'fact', fact: 'person.age' },
        by: '>=',
        right: { op: 'number', value: '80' },
      },
      benefit: {
        kind: 'cash',
        every: 'once',
        words: { zh: '一次200元', en: '200 yuan once' },
        formula: { op: 'number', value: '200' },
        certainty: 'fixed',
      },
    };
    const { body } = await preview(await propose('2021-11-01', { policies: [policy] }));
    expect(body.examples.filter(({ after }) => after.verdict === 'met')).toEqual([
      expect.objectContaining({
        wishId: old,
        policy: 'MZ-14',
        ref: 'p1',
        before: null,
        after: { verdict: 'met', conditional: false, amountFen: 20_000 },
      }),
    ]);
  });

  it('counts the chosen days only, and skips cases whose facts are no longer kept', async () => {
    await startOver();
    const [older, gone, kept] = await process.assess([income(1150), income(1150), income(1150)]);
    await process.rows(
      `UPDATE eligibility.assessment SET assessed_at = now() - interval '40 days' WHERE wish_id = $1`,
      [older],
    );
    await process.rows('DELETE FROM sealed.record WHERE wish_id = $1', [gone]);
    const draftId = await higherDibao();

    expect((await preview(draftId)).body).toMatchObject({ total: 2, judged: 1, skipped: 1, changed: 3 });
    const day = new Date(Date.now() - 41 * 86_400_000).toISOString().slice(0, 10);
    expect((await preview(draftId, { from: day })).body).toMatchObject({
      total: 3,
      judged: 2,
      skipped: 1,
      changed: 6,
    });
    await process.rows('DELETE FROM sealed.record WHERE wish_id = $1', [kept]);
    expect(
      (await last(draftId)).body.examples
        .filter(({ wishId }) => wishId === kept)
        .map(({ because }) => because),
    ).toEqual([null, null, null]);
  });

  it('stores no word about a family', async () => {
    const stored = await process.rows<{ text: string }>(
      'SELECT examples::text AS text FROM eligibility.rule_preview',
    );
    expect(stored.some(({ text }) => text.includes('MZ-01'))).toBe(true);
    for (const { text } of stored) expect(text).not.toMatch(/1,150|income|本案|because/);
  });

  it('goes through hundreds of cases in rounds and keeps the first 50 examples', async () => {
    await startOver();
    await process.assess(Array.from({ length: 450 }, () => income(1150)));
    const { body } = await preview(await higherDibao());
    const done =
      body.status === 'done'
        ? body
        : await eventually(
            async () => {
              const { body: later } = await last(body.draftId);
              return later.status === 'done' ? later : undefined;
            },
            { failsWith: 'the preview does not end' },
          );
    expect(done).toMatchObject({ total: 450, judged: 450, changed: 1350, changedWishes: 450 });
    expect(done.examples).toHaveLength(50);
  });

  it('answers 202 while it takes longer, joins who asks again, and is looked up when done', async () => {
    await startOver();
    await process.assess([income(1150)]);
    const draftId = await higherDibao();
    expect((await last(draftId)).body.code).toBe('eligibility.preview-not-found');
    const blocker = process.app.get(DataSource).createQueryRunner();
    await blocker.startTransaction();
    await blocker.query('LOCK TABLE sealed.record IN ACCESS EXCLUSIVE MODE');
    try {
      const answers = await Promise.all([preview(draftId), preview(draftId)]);
      expect(answers.map(({ status }) => status)).toEqual([202, 202]);
      expect(answers[0].headers.get('location')).toBe(`/api/rule-drafts/${draftId}/preview`);
      expect((await last(draftId)).body).toMatchObject({ status: 'running', total: 1, judged: 0 });
    } finally {
      await blocker.commitTransaction();
      await blocker.release();
    }
    await eventually(async () => (await last(draftId)).body.status === 'done', {
      failsWith: 'the preview does not end',
    });
    expect((await last(draftId)).body).toMatchObject({ judged: 1, changed: 3 });
    expect(
      await process.rows('SELECT id FROM eligibility.rule_preview WHERE draft_id = $1', [draftId]),
    ).toHaveLength(1);
  });

  it('shows examples of the towns of the account only, and is for supervisors', async () => {
    await startOver();
    await process.assess([income(1150)], { town: '441900005' });
    await process.assess([income(1150)], { town: '441900006' });
    const draftId = await higherDibao();
    const local: Actor = { ...supervisor, towns: ['441900006'] };
    const { body } = await preview(draftId, {}, local);
    expect([body.changed, body.examples.length]).toEqual([6, 3]);
    expect((await preview(draftId, {}, { ...supervisor, roles: ['town-officer'] })).status).toBe(403);
    expect((await preview(randomUUID())).status).toBe(404);
    expect((await preview(draftId, { from: '2021-02-30' })).status).toBe(422);
    expect((await preview(draftId, { from: '2021-10-02', to: '2021-10-01' })).status).toBe(422);
  });
});
