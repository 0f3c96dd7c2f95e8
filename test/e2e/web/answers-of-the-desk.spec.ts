import { expect, it } from '@jest/globals';
import { aCase, type KnownCase } from './cases.js';
import type { Visitor } from './browser.js';
import { browserAndSystem } from './one-system.js';

const started = browserAndSystem();

/** The worker who follows this wish, with its page open before anything is decided. */
async function follower(known: KnownCase, account: string): Promise<Visitor> {
  const worker = await started().arrive('phone');
  await worker.signIn('/field/', account);
  await worker.open(`/field/wishes/${known.wishId}`);
  await worker.page.locator('[data-step="path-decided"]').waitFor();
  return worker;
}

async function atCase(known: KnownCase, account: string, act: string): Promise<Visitor> {
  const officer = await started().arrive('desk');
  await officer.signIn('/desk/', account);
  await officer.open(`/desk/cases/${known.wishId}`);
  await officer.page.locator('main').getByRole('link', { name: act, exact: true }).click();
  await officer.title(act);
  return officer;
}

/** What the family sees with its receipt code and no account. */
async function publicProgress(code: string): Promise<string> {
  const family = await started().arrive('phone');
  await family.open('/progress');
  await family.page.locator('#code').fill(code);
  await family.press('查询');
  await family.page.locator('.timeline').waitFor();
  const told = await family.page.locator('main').innerText();
  await family.leave();
  return told;
}

it('gives a case back with all that is missing at once, and the worker sees what and why without a reload', async () => {
  const known = await aCase(started().url, 'A13 Zeng', 31, (form) => {
    const facts = form['facts'] as { household: { town: string } };
    return { ...form, facts: { ...facts, household: { town: facts.household.town, size: 1 } } };
  });
  const worker = await follower(known, 'worker.huangjiang');
  const officer = await atCase(known, 'officer.huangjiang', '补正');
  const { missing } = await known.now();
  expect(missing.length).toBeGreaterThan(1);
  const ticks = officer.page.locator('#facts label');
  expect(await ticks.count()).toBe(missing.length);
  const words = await ticks.allInnerTexts();
  for (let i = 0; i < words.length; i++) await ticks.nth(i).click();

  await officer.press('请求补正');
  const summary = officer.page.locator('.error-summary');
  await summary.waitFor();
  expect(await summary.innerText()).toContain('选择原因');
  await officer.page.getByText('缺少判断所需的信息').click();
  await officer.press('请求补正');
  await officer.title(/·/);

  await worker.page.getByRole('heading', { name: `还差 ${missing.length} 项` }).waitFor();
  const sheet = await worker.page.locator('section.sheet').filter({ hasText: '还差' }).innerText();
  for (const one of words) expect(sheet).toContain(one.trim());
  expect(sheet).toContain('缺少判断所需的信息');
  await worker.page.locator('[data-step="completion"]').waitFor();

  const told = await publicProgress(known.receiptCode);
  expect(told).toContain('需要补充材料');
  for (const one of words) expect(told).not.toContain(one.trim());
  for (const visitor of [worker, officer]) expect(visitor.complaints).toEqual([]);
}, 60_000);

it('says why a case came back even where no fact is missing', async () => {
  const known = await aCase(started().url, 'A01 Mo day 10', 32);
  const worker = await follower(known, 'worker.wanjiang');
  const officer = await atCase(known, 'officer.wanjiang', '补正');
  await officer.page.getByText('收款人与账户不一致').click();
  await officer.press('请求补正');
  await worker.page.getByRole('heading', { name: '为什么要补' }).waitFor();
  const sheet = await worker.page.locator('section.sheet').filter({ hasText: '为什么要补' }).innerText();
  expect(sheet).toContain('收款人与账户不一致');
  expect(sheet).not.toContain('还差');
}, 60_000);

it('refuses with a reason and the right to review, and the worker reads both without a reload', async () => {
  const known = await aCase(started().url, 'A03 He', 33);
  const worker = await follower(known, 'worker.shilong');
  const officer = await atCase(known, 'officer.shilong', '不予帮扶');
  await officer.press('签批：不予帮扶');
  await officer.page.locator('.error-summary').waitFor();
  expect(await officer.page.getByRole('dialog').count()).toBe(0);
  await officer.page.getByText('同一需要已由其他渠道解决').click();
  await officer.press('签批：不予帮扶');
  const asked = await officer.page.getByRole('dialog').innerText();
  expect(asked).toContain('同一需要已由其他渠道解决');
  expect(asked).toContain('可以申请复核，由另一人办理');
  // One may still step back, and nothing has happened.
  await officer.press('返回');
  expect((await known.now()).status).toBe('open');
  await officer.press('签批：不予帮扶');
  await officer.press('签批：不予帮扶');
  await officer.title(/·/);
  await officer.page.locator('.part-line[data-kind="refusal"]').waitFor();

  await worker.page.getByRole('heading', { name: '为什么未能帮扶' }).waitFor();
  const sheet = await worker.page.locator('section.sheet').filter({ hasText: '为什么未能帮扶' }).innerText();
  expect(sheet).toContain('同一需要已由其他渠道解决');
  expect(sheet).toContain('复核');
  await worker.page.locator('[data-step="wish-closed"].timeline__step--done').waitFor();
  expect(await publicProgress(known.receiptCode)).toContain('未能帮扶，已书面说明理由');
  for (const visitor of [worker, officer]) expect(visitor.complaints).toEqual([]);
}, 60_000);
