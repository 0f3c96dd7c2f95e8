import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answersFor } from './answers.js';
import type { Visitor } from './browser.js';
import { answerPage } from './fill-form.js';
import { browserAndSystem } from './one-system.js';

const started = browserAndSystem();

/** A worker on one page of a new draft; answers with the address of the draft. */
async function onPage(name: string): Promise<{ worker: Visitor; page: Page; draft: string }> {
  const worker = await started().arrive('phone');
  const { page } = worker;
  await worker.signIn('/field/', 'worker.shilong');
  await worker.press('新建求助');
  await page.locator('.task-list a').first().waitFor();
  const draft = page.url();
  await worker.open(`${new URL(draft).pathname}/${name}`);
  return { worker, page, draft };
}

const focusedId = (page: Page) => page.evaluate('document.activeElement.id || document.activeElement.className');

/** The summary has the focus, each of its lines leads to a question, and the same words stand there. */
async function expectSummary(page: Page, fields: readonly string[]): Promise<void> {
  await page.locator('.error-summary').waitFor();
  expect(await focusedId(page)).toBe('error-summary');
  const lines = page.locator('.error-summary a');
  expect(await lines.count()).toBe(fields.length);
  for (const [i, field] of fields.entries()) {
    const line = lines.nth(i);
    const words = await line.innerText();
    expect(await line.getAttribute('href')).toBe(`#${field}`);
    expect(await page.evaluate(`document.getElementById('${field}').closest('.field').querySelector('.field__error').textContent`)).toContain(words);
    await line.press('Enter');
    expect(await page.evaluate(`document.activeElement.closest('[id="${field}"]') !== null`)).toBe(true);
  }
}

it('names what is wrong on a page, leads to it, and keeps what was typed', async () => {
  const { worker, page } = await onPage('contact');
  await page.locator('#phone').fill('十二');
  await page.locator('#address').fill('石龙镇某村 1 号');
  await worker.press('继续');
  await expectSummary(page, ['town', 'phone']);
  expect(await page.locator('#phone').inputValue()).toBe('十二');
  expect(await page.locator('#address').inputValue()).toBe('石龙镇某村 1 号');

  await page.locator('#phone').fill('000 0000 0000');
  await worker.press('继续');
  await expectSummary(page, ['town']);
  await page.locator('#town').selectOption('441900102');
  await worker.press('继续');
  await page.locator('form[data-page="channel"]').waitFor();
  expect(await page.locator('.error-summary').count()).toBe(0);
  await worker.leave();
}, 60_000);

it('names what is wrong on the dense page, and what is still open before submitting', async () => {
  const { worker, page, draft } = await onPage('all');
  await page.locator('#amount, #story').first().fill('一句话');
  await worker.press('核对并提交');
  await page.locator('.error-summary').waitFor();
  const fields = await page.locator('.error-summary a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  await expectSummary(page, fields);
  expect(fields).toContain('name');
  expect(fields).not.toContain('story');

  await worker.open(`${new URL(draft).pathname}/check`);
  await worker.press('提交求助');
  await page.locator('.error-summary').waitFor();
  expect(await focusedId(page)).toBe('error-summary');
  const first = page.locator('.error-summary a').first();
  const field = (await first.getAttribute('href'))?.slice(1);
  await first.press('Enter');
  expect(await page.evaluate(`document.activeElement.closest('[id="${field}"]') !== null`)).toBe(true);
  await worker.leave();
}, 60_000);

it('keeps every answer over a reload in the middle and over the back button between pages', async () => {
  const { worker, page, draft } = await onPage('demo');
  const answers = answersFor('A03 He', 51);
  const typed = async (name: string): Promise<unknown> => {
    await page.locator(`form[data-page="${name}"]`).waitFor();
    return page.evaluate(`[...document.querySelectorAll('main form :is(input, select, textarea)')].map(({ id, value, checked }) => id + value + checked).join()`);
  };
  await answerPage(page, answers);
  await worker.open(`${new URL(draft).pathname}/danger`);
  const visited: { name: string; before: unknown }[] = [];
  for (const name of ['danger', 'event', 'category', 'ask', 'needed-by']) {
    await typed(name);
    await answerPage(page, answers);
    visited.push({ name, before: await typed(name) });
    await worker.press('继续');
  }
  // Nothing was pressed on this page yet: what is typed is kept all the same.
  await page.locator('#story').fill('改过的说明，尚未继续');
  await page.keyboard.press('Tab');
  await page.reload();
  expect(await page.locator('#story').inputValue()).toBe('改过的说明，尚未继续');

  for (const { name, before } of visited.toReversed()) {
    await page.goBack();
    expect(await typed(name)).toBe(before);
    await page.reload();
    expect(await typed(name)).toBe(before);
  }
  for (const { name, before } of visited) {
    expect(await typed(name)).toBe(before);
    await worker.press('继续');
  }
  expect(await page.locator('#story').inputValue()).toBe('改过的说明，尚未继续');
  await worker.leave();
}, 60_000);

it('says kindly that a code is mistyped or unknown, keeps it, and never puts it into the address', async () => {
  const family = await started().arrive('phone');
  const { page } = family;
  await family.open('/progress');
  for (const [code, words] of [
    ['DG-12', '编号是 DG 后面 12 位字母和数字'],
    ['DG-2222-3333-4444', '没有找到这个编号，请核对回执，或拨打 12345'],
  ] as const) {
    await page.locator('#code').fill(code);
    await family.press('查询');
    await page.locator('.error-summary').filter({ hasText: words }).waitFor();
    await expectSummary(page, ['code']);
    expect(await page.locator('#code').inputValue()).toBe(code);
    expect(page.url()).toBe(`${started().url}/progress`);
  }
  await family.leave();
}, 60_000);

it('says that account or password are wrong without saying which, and keeps the account', async () => {
  const worker = await started().arrive('phone');
  const { page } = worker;
  await worker.open('/field/');
  await worker.press('登录');
  await expectSummary(page, ['account', 'password']);
  await page.locator('#account').fill('worker.shilong');
  await page.locator('#password').fill('no such password');
  await worker.press('登录');
  await page.locator('.error-summary a[href="#account"]').waitFor();
  await expectSummary(page, ['account']);
  expect(await page.locator('#account').inputValue()).toBe('worker.shilong');
  await worker.leave();
}, 60_000);
