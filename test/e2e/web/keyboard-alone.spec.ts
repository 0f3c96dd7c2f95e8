import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bundledCases } from '../../../deploy/demo/bundled-cases.js';
import { People } from '../../../deploy/demo/people.js';
import { DEMO_PASSWORD } from '../../../deploy/demo/people.js';
import { wishForm } from '../../../deploy/demo/wish-form.js';
import { eventually } from '../../support/eventually.js';
import { answersFor } from './answers.js';
import type { Visitor } from './browser.js';
import { browserAndSystem } from './one-system.js';

const started = browserAndSystem();
const MOST_TABS = 80;

/** Presses Tab until the thing with these words has the focus; throws when it cannot be reached. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    const focused = (await page.evaluate(
      `(() => { const at = document.activeElement; return [at.innerText, at.id, at.value, at.closest('[role=radiogroup]')?.id].join('|'); })()`,
    )) as string;
    if (focused.split('|').some((part) => part.trim().startsWith(words))) return;
  }
  throw new Error(`The keyboard does not reach ${words}`);
}

async function signInByKeyboard(visitor: Visitor, front: string, account: string): Promise<void> {
  const { page } = visitor;
  await visitor.open(front);
  await tabTo(page, 'account');
  await page.keyboard.type(account);
  await page.keyboard.press('Tab');
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('#password').waitFor({ state: 'detached' });
}

/** What happened before the person at the keyboard: over HTTP, as the demo does. */
async function aWish(caseId: string, serial: number): Promise<{ people: People; town: string; wishId: string }> {
  const one = bundledCases().find(({ facts }) => facts.id === caseId);
  if (!one) throw new Error(`There is no case ${caseId}`);
  const people = new People(started().url);
  const worker = await people.worker(one.ending.town);
  const { wishId } = await worker.post<{ wishId: string }>('/api/wishes', wishForm(one, serial));
  const officer = await people.officer(one.ending.town);
  const found = () => officer.get(`/api/cases/${wishId}`).then(() => true, () => false);
  await eventually(found, { failsWith: 'No case was opened' });
  return { people, town: one.ending.town, wishId };
}

it('signs in and submits a wish without a mouse', async () => {
  const worker = await started().arrive('desk');
  const { page } = worker;
  await signInByKeyboard(worker, '/field/', 'worker.shilong');
  await tabTo(page, '新建求助');
  await page.keyboard.press('Enter');
  await worker.title('新建求助');
  await tabTo(page, '在一页上填写');
  await page.keyboard.press('Enter');
  await page.locator('.dense').first().waitFor();
  await fillByKeyboard(page);
  await tabTo(page, '核对并提交');
  await page.keyboard.press('Enter');
  await page.locator('.error-summary, .check').first().waitFor();
  expect(await page.locator('.error-summary li').allInnerTexts()).toEqual([]);
  await tabTo(page, '提交求助');
  await page.keyboard.press('Enter');
  expect(await page.locator('.receipt__code').innerText()).toMatch(/^DG-/);
}, 90_000);

/** Answers what must be answered of a wish for a thing, in the order of the page. */
async function fillByKeyboard(page: Page): Promise<void> {
  const answers = answersFor('A03 He', 11);
  const choose = async (group: string, moves: number) => {
    await tabTo(page, group);
    for (let i = 0; i < moves; i++) await page.keyboard.press('ArrowDown');
    if (moves === 0) await page.keyboard.press('Space');
  };
  const type = async (id: string) => {
    const words = String(answers[id]);
    await tabTo(page, id);
    const isDate = (await page.locator(`[id="${id}"]`).getAttribute('type')) === 'date';
    if (!isDate) {
      await page.keyboard.type(words);
      expect(await page.locator(`[id="${id}"]`).inputValue()).toBe(words);
      return;
    }
    // In which order a date is typed is the browser's own matter; both lead to the same day.
    const [year = '', month = '', day = ''] = words.split('-');
    await page.keyboard.type(month + day + year);
    if ((await page.locator(`[id="${id}"]`).inputValue()) === words) return;
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(year);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(month + day);
    expect(await page.locator(`[id="${id}"]`).inputValue()).toBe(words);
  };
  const pick = async (id: string) => {
    await tabTo(page, id);
    const values = await page.locator(`[id="${id}"] option`).evaluateAll((options) => options.map((one) => one.getAttribute('value')));
    for (let i = 0; i < values.indexOf(String(answers[id])); i++) await page.keyboard.press('ArrowDown');
  };
  await type('judgedOn');
  await choose('danger', 1);
  await choose('eventType', 0);
  await choose('eventBroken', 1);
  await choose('category', 1);
  await choose('ask', 1);
  await pick('item');
  await type('quantity');
  await type('amount');
  await type('neededBy');
  await type('story');
  await type('name');
  await choose('idKind', 0);
  await type('idNumber');
  await pick('town');
  await type('phone');
  await pick('channel');
  await type('household-size');
  await choose('p1-sex', 1);
  await choose('p1-hukou', 0);
  await choose('consentCheck', 0);
  await choose('consentShare', 0);
  await choose('consentPublish', 0);
}

it('signs a payment without a mouse', async () => {
  const { town, people, wishId } = await aWish('A01 Mo day 10', 12);
  const officer = await started().arrive('desk');
  const { page } = officer;
  await signInByKeyboard(officer, '/desk/', 'approver.wanjiang');
  await page.locator('.desk-table tbody a').first().waitFor();
  await page.locator('.desk-table tbody a').first().focus();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.locator('.part-line').first().waitFor();
  await tabTo(page, '核对并签批');
  await page.keyboard.press('Enter');
  await page.locator('.voucher').waitFor();
  await tabTo(page, '签批：');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, '签批：');
  await page.keyboard.press('Enter');
  await page.locator('.part-line').first().waitFor();
  const officerOfTown = await people.officer(town);
  const { parts } = await officerOfTown.get<{ parts: { signatures: unknown[] }[] }>(`/api/cases/${wishId}`);
  expect(parts[0]?.signatures).toHaveLength(1);
}, 60_000);

it('claims a need without a mouse', async () => {
  const { people, town, wishId } = await aWish('A03 He', 13);
  const officer = await people.officer(town);
  const { parts } = await officer.get<{ parts: { partId: string; contentHash: string }[] }>(`/api/cases/${wishId}`);
  const [part] = parts;
  await officer.post(`/api/cases/${wishId}/parts/${part?.partId}/signatures`, { contentHash: part?.contentHash });

  const donor = await started().arrive('desk');
  const { page } = donor;
  await signInByKeyboard(donor, '/needs', 'donor');
  await page.locator('.slip').first().waitFor();
  await tabTo(page, '电风扇');
  await page.keyboard.press('Enter');
  await donor.title('电风扇');
  await tabTo(page, '认领：电风扇');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, '认领：电风扇');
  await page.keyboard.press('Enter');
  await donor.title('我的认领');
  expect(await page.getByText('待送达').count()).toBeGreaterThan(0);
}, 60_000);
