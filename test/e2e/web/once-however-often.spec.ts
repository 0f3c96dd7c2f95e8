import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answersFor } from './answers.js';
import type { Visitor } from './browser.js';
import { aCase } from './cases.js';
import { fillDraft, receiptCode } from './fill-form.js';
import { browserAndSystem } from './one-system.js';

const started = browserAndSystem();
const CANARY = '金丝雀 9901';
const ANSWERS = answersFor('A03 He', 7);

/** Everything that the browser keeps for this address, as text. */
const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const asText = (value) => JSON.stringify(value, (_, one) =>
      one instanceof ArrayBuffer || ArrayBuffer.isView(one) ? new TextDecoder().decode(one) : one);
    const done = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
    const kept = [asText({ ...localStorage }), asText({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) kept.push(asText(await done(db.transaction(store).objectStore(store).getAll())));
      db.close();
    }
    return kept.join('\\n');
  })()`);

/** A worker with a complete draft on the page where it is submitted. */
async function readyToSubmit(): Promise<Visitor> {
  const worker = await started().arrive('phone');
  await worker.signIn('/field/', 'worker.shilong');
  await worker.press('新建求助');
  await fillDraft(worker, ANSWERS);
  await worker.follow('核对并提交');
  await worker.title('核对并提交');
  return worker;
}

/** Lets the first write to this address through to the service and loses its answer; tells how often that happened. */
async function loseOneAnswer(page: Page, address: string): Promise<() => number> {
  let lost = 0;
  await page.route(address, async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  return () => lost;
}

/** How many wishes the town has; the service is asked, not the screen. */
async function wishesOf({ page }: Visitor): Promise<string[]> {
  const answer = await page.request.get(`${started().url}/api/wishes?limit=100`);
  return ((await answer.json()) as { receiptCode: string }[]).map((wish) => wish.receiptCode);
}

it('takes a wish in once when the answer was dropped, and shows the same receipt afterwards', async () => {
  const worker = await readyToSubmit();
  const { page } = worker;
  const before = await wishesOf(worker);
  const lost = await loseOneAnswer(page, '**/api/wishes');
  await worker.press('提交求助');
  await page.getByText('没有收到答复。联网后会自动提交').waitFor();
  await page.reload();
  await worker.title('核对并提交');
  await worker.press('提交求助');
  const code = await receiptCode(worker);
  const after = await wishesOf(worker);
  expect(lost()).toBe(1);
  expect(after.filter((one) => !before.includes(one))).toEqual([code]);

  await page.reload();
  expect(await receiptCode(worker)).toBe(code);
  await page.goBack();
  await page.goForward();
  expect(await receiptCode(worker)).toBe(code);
  expect(await wishesOf(worker)).toHaveLength(before.length + 1);
  await worker.leave();
}, 60_000);

it('takes a wish in once when submitting is pressed twice, and when one goes back and presses again', async () => {
  const worker = await readyToSubmit();
  const { page } = worker;
  const before = await wishesOf(worker);
  await page.locator('main').getByRole('button', { name: '提交求助' }).dblclick();
  const code = await receiptCode(worker);
  await page.goBack();
  // What was accepted is no draft any more: the address leads to its receipt, not to an empty form.
  expect(await receiptCode(worker)).toBe(code);
  expect((await wishesOf(worker)).filter((one) => !before.includes(one))).toEqual([code]);
  await worker.leave();
}, 60_000);

it('would take two wishes in under two keys (negative control)', async () => {
  const [first, second] = [await aCase(started().url, 'A03 He', 71), await aCase(started().url, 'A03 He', 71)];
  expect(second.receiptCode).not.toBe(first.receiptCode);
}, 60_000);

/** When the page itself has heard that this is no longer open. */
const heardOf = (page: Page, address: RegExp, isOpen: (answer: string) => boolean): Promise<unknown> =>
  page.waitForResponse(async (answer) => address.test(answer.url()) && answer.ok() && !isOpen(await answer.text()));

it('signs once when the answer was lost, and does not tell the signer that somebody else was first', async () => {
  const known = await aCase(started().url, 'A01 Mo day 10', 72);
  const [part] = (await known.now()).parts;
  await known.sign('checker.wanjiang');
  const officer = await started().arrive('desk');
  const { page } = officer;
  await officer.signIn('/desk/', 'approver.wanjiang');
  await officer.open(`/desk/cases/${known.wishId}/parts/${part?.partId}/sign`);
  await page.locator('.voucher').waitFor();
  const lost = await loseOneAnswer(page, '**/signatures');
  const granted = heardOf(page, /\/api\/cases\/[^/?]+$/, (answer) => answer.includes('"status":"open","potId"'));
  await officer.press(/^签批：/);
  await officer.press(/^签批：/);
  await page.getByText('没有收到答复').waitFor();
  await granted;
  await officer.press(/^签批：/);
  await officer.press(/^签批：/);
  await page.locator('.part-line').first().waitFor();
  expect(lost()).toBe(1);
  expect((await known.now()).parts[0]?.signatures).toHaveLength(2);
  await officer.leave();
}, 60_000);

it('claims once when the answer was lost, and does not tell the donor that somebody else was first', async () => {
  const known = await aCase(started().url, 'A07 Ye', 73);
  await known.sign('officer.shipai');
  const donor = await started().arrive('phone');
  await donor.signIn('/needs', 'donor');
  await donor.follow('自行车');
  await donor.title('自行车');
  const lost = await loseOneAnswer(donor.page, '**/claims');
  const taken = heardOf(donor.page, /\/api\/needs\/[^/?]+$/, (answer) => answer.includes('"status":"open"'));
  await donor.press('认领：自行车');
  await donor.press('认领：自行车');
  await donor.page.getByText('没有收到答复').waitFor();
  await taken;
  await donor.press('再试一次');
  await donor.press('认领：自行车');
  await donor.title('我的认领');
  expect(lost()).toBe(1);
  await donor.page.getByText('待送达').first().waitFor();
  expect(await donor.page.getByText('待送达').count()).toBe(1);
  await donor.leave();
}, 60_000);

it('keeps no word of a draft in the clear, and finds it again after a reload', async () => {
  const worker = await started().arrive('phone');
  const { page } = worker;
  await worker.signIn('/field/', 'worker.shilong');
  await worker.press('新建求助');
  await page.locator('.task-list a').first().waitFor();
  await page.goto(`${page.url()}/name`);
  await page.locator('#name').fill(CANARY);
  await worker.press('继续');
  await page.locator('form[data-page="identity"]').waitFor();
  expect(await everythingStored(page)).not.toContain(CANARY);
  await page.evaluate(`sessionStorage.setItem('planted', '${CANARY}')`);
  expect(await everythingStored(page)).toContain(CANARY);
  await page.goto(page.url().replace('/identity', '/name'));
  expect(await page.locator('#name').inputValue()).toBe(CANARY);
  await worker.leave();
}, 60_000);

it('leaves nothing of a draft on the phone when one signs out, whatever else is open there', async () => {
  const worker = await started().arrive('phone');
  const { page } = worker;
  await worker.signIn('/field/', 'worker.shilong');
  await worker.press('新建求助');
  await page.locator('.task-list a').first().waitFor();
  const draft = page.url();
  const otherTab = await worker.context.newPage();
  await otherTab.goto(draft);
  await otherTab.locator('.task-list a').first().waitFor();
  await worker.open('/field/');
  await page.locator('header').getByRole('button', { name: '退出' }).click();

  // Without an answer it says so, and pressing again ends it.
  await page.route('**/api/session', (route) => route.abort(), { times: 1 });
  await worker.press('清除草稿并退出');
  await page.getByText('没有收到答复').waitFor();
  await worker.press('清除草稿并退出');
  await page.locator('#account').waitFor();
  await otherTab.reload();
  await otherTab.locator('#account').waitFor();

  await worker.signIn('/field/', 'worker.shilong');
  await page.goto(draft);
  await worker.title('草稿已不在本机');
  await worker.leave();
}, 60_000);
