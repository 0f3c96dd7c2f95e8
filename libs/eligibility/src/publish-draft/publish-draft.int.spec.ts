import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform';
import { aCase } from '../../testing/a-household.js';
import { EligibilityProcess } from '../../testing/eligibility-process.js';
import type { DraftPageView, DraftView } from '../http/draft-view.js';
import { Catalogues } from '../persistence/catalogues.js';
import { RefreshCatalogues } from '../refresh-catalogues/refresh-catalogues.worker.js';
import type { CatalogueView } from '../view-policies/view-catalogues.http.js';
import type { AssessmentView } from '../view-assessment/assessment-view.js';

const TOWN = '441900005';
const supervisor = (): Actor => ({ accountId: randomUUID(), roles: ['supervisor'], towns: ['*'] });
const worker: Actor = { accountId: randomUUID(), roles: ['social-worker'], towns: [TOWN] };
const [proposer, publisher] = [supervisor(), supervisor()];
const basis = [{ document: '东府〔2021〕测试号', mark: 'configuration-to-be-confirmed' }];
/** Below the Dibao line only once it is 1,200 yuan. */
const poor = aCase({ household: { income_pcpm: 1150 } });

describe('Publishing rules', () => {
  let process: EligibilityProcess;

  beforeAll(async () => {
    process = await EligibilityProcess.start();
  });
  afterAll(() => process?.stop());

  const newest = () => process.app.get(Catalogues).newest().catalogue.version;
  const propose = (effectiveFrom: string, parameters: object[], by = proposer) =>
    process.as(by)<DraftView>('POST', '/api/rule-drafts', {
      base: newest(),
      effectiveFrom,
      note: { code: 'new-standard', text: '' },
      changes: { parameters },
    });
  const dibao = (value: string, from: string) => ({ name: 'DIBAO', value, from, to: '2021-12-31', basis });
  const aDraft = async (effectiveFrom: string, value = '1200') =>
    (await propose(effectiveFrom, [dibao(value, effectiveFrom)])).body.draftId;
  const publish = (draftId: string, by: Actor) =>
    process.as(by)<DraftView & { code: string }>('POST', `/api/rule-drafts/${draftId}/publication`);
  const withdraw = (draftId: string, by: Actor) =>
    process.as(by)<{ code: string }>('POST', `/api/rule-drafts/${draftId}/withdrawal`);

  const assess = async (judgedOn: string): Promise<string> =>
    (await process.assess([poor], { judgedOn }))[0] as string;
  const assessment = async (wishId: string) =>
    (await process.as(worker)<AssessmentView>('GET', `/api/assessments/${wishId}`)).body;
  const dibaoOf = ({ results }: AssessmentView) => results.find(({ policy }) => policy === 'MZ-01');

  it('needs another person than the one who proposed it', async () => {
    const draftId = await aDraft('2021-08-01');
    expect((await publish(draftId, proposer)).status).toBe(403);
    expect((await publish(draftId, proposer)).body.code).toBe('eligibility.same-person');
    expect((await publish(draftId, worker)).status).toBe(403);

    const { status, body } = await publish(draftId, publisher);
    expect([status, body.status, body.decidedBy]).toEqual([201, 'published', publisher.accountId]);
    expect(newest()).toBe('reconstruction-2021.1-r1');
  });

  it('is not let through by the database either when both are one person', async () => {
    const draftId = await aDraft('2021-08-01');
    await expect(
      process.rows(
        `UPDATE eligibility.rule_draft SET status = 'published', decided_by = proposed_by, decided_at = now() WHERE id = $1`,
        [draftId],
      ),
    ).rejects.toThrow(/check constraint/);
  });

  it('takes effect on its date: not the day before', async () => {
    const before = newest();
    const { body } = await publish(await aDraft('2021-10-01'), publisher);
    const [eve, day] = [
      await assessment(await assess('2021-09-30')),
      await assessment(await assess('2021-10-01')),
    ];

    expect([eve.catalogueVersion, day.catalogueVersion]).toEqual([before, body.version]);
    const { body: listed } = await process.as()<CatalogueView[]>('GET', '/api/policies/catalogues');
    expect(listed.slice(-2).map(({ version, effectiveTo }) => [version, effectiveTo])).toEqual([
      [before, '2021-09-30'],
      [body.version, null],
    ]);
    const onDay = async (on: string) =>
      (
        await process.as()<{ catalogueVersion: string; values: { name: string; value: string }[] }>(
          'GET',
          `/api/policies/MZ-01?on=${on}`,
        )
      ).body;
    expect((await onDay('2021-09-30')).catalogueVersion).toBe(before);
    expect((await onDay('2021-10-01')).values.find(({ name }) => name === 'DIBAO')?.value).toBe('1200');
  });

  it('leaves every decision that was taken before as it was, byte for byte', async () => {
    const wishId = await assess('2021-11-20');
    const [before, words] = [await assessment(wishId), JSON.stringify(await assessment(wishId))];
    await publish(await aDraft('2021-11-01', '1100'), publisher);

    expect(JSON.stringify(await assessment(wishId))).toBe(words);
    expect(words).toContain('低保标准（1,200元）；本案：1,150元');
    const again = await assessment(await assess('2021-11-20'));
    expect([dibaoOf(before)?.verdict, dibaoOf(again)?.verdict]).toEqual(['met', 'not-met']);
    expect(again.catalogueVersion).not.toBe(before.catalogueVersion);
    expect(dibaoOf(again)?.why.zh.join('\n')).toContain('低保标准（1,100元）；本案：1,150元');
  });

  it('happens once when two people publish one draft at the same instant', async () => {
    for (const value of ['1210', '1220', '1230']) {
      const draftId = await aDraft('2021-11-01', value);
      const answers = await Promise.all([
        publish(draftId, publisher),
        publish(draftId, supervisor()),
        withdraw(draftId, supervisor()),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual([
        'eligibility.draft-decided',
        'eligibility.draft-decided',
      ]);
    }
  });

  it('lets one of two drafts on the same base through, so that none undoes the other unseen', async () => {
    const [one, two] = [await aDraft('2021-11-01', '1240'), await aDraft('2021-11-01', '1250')];
    const answers = await Promise.all([publish(one, publisher), publish(two, publisher)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('eligibility.base-outdated');

    const lost = answers[0].status === 409 ? one : two;
    expect(
      (await process.as(proposer)<DraftPageView>('GET', `/api/rule-drafts/${lost}`)).body.draft.status,
    ).toBe('open');
    const stale = await process.as(proposer)<{ code: string }>('POST', '/api/rule-drafts', {
      base: 'reconstruction-2021.1',
      effectiveFrom: '2021-11-01',
      note: { code: 'other' },
      changes: { parameters: [dibao('1', '2021-11-01')] },
    });
    expect([stale.status, stale.body.code]).toEqual([409, 'eligibility.base-outdated']);
  });

  it('reaches another process of the service', async () => {
    const other = await process.startAnother();
    try {
      const { body } = await publish(await aDraft('2021-12-01', '1260'), publisher);
      expect(other.app.get(Catalogues).on('2021-12-01').version).not.toBe(body.version);
      await other.app.get(RefreshCatalogues).runOnce();
      expect(other.app.get(Catalogues).on('2021-12-01').version).toBe(body.version);
      expect(other.app.get(Catalogues).on('2021-11-30').version).not.toBe(body.version);
    } finally {
      await other.stop();
    }
  });

  it('cannot be undone: no catalogue is ever changed or removed', async () => {
    const stored = () =>
      process.rows(
        `SELECT version, md5(body::text) AS body, effective_from::text FROM eligibility.catalogue ORDER BY ordinal`,
      );
    const before = await stored();
    for (const attempt of [
      `UPDATE eligibility.catalogue SET effective_from = '2030-01-01' WHERE kind = 'bundled'`,
      `DELETE FROM eligibility.catalogue WHERE kind = 'published'`,
      'TRUNCATE eligibility.catalogue CASCADE',
    ]) {
      await expect(process.rows(attempt)).rejects.toThrow('never changed or removed');
    }
    expect(await stored()).toEqual(before);
    await process.rows('ALTER TABLE eligibility.catalogue DISABLE TRIGGER catalogue_is_kept');
    await process.rows(
      `UPDATE eligibility.catalogue SET effective_from = effective_from WHERE kind = 'bundled'`,
    );
    await process.rows('ALTER TABLE eligibility.catalogue ENABLE TRIGGER catalogue_is_kept');
  });

  it('is bound to what was shown: a draft is never changed or removed', async () => {
    const draftId = await aDraft('2021-12-01', '1270');
    await expect(
      process.rows(`UPDATE eligibility.rule_draft SET candidate = '{}' WHERE id = $1`, [draftId]),
    ).rejects.toThrow('decided once');
    await expect(process.rows('DELETE FROM eligibility.rule_draft WHERE id = $1', [draftId])).rejects.toThrow(
      'decided once',
    );
    expect((await withdraw(draftId, proposer)).status).toBe(201);
    expect((await publish(draftId, publisher)).body.code).toBe('eligibility.draft-decided');
  });
});
