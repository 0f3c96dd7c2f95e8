import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../deploy/demo/people.js';
import type { Answers } from './answers.js';
import type { Visitor } from './browser.js';

const MOST_TABS = 80;
const FOCUSED = `(() => {
  const at = document.activeElement;
  return [at.innerText, at.id, at.value, at.closest('[role=radiogroup], [role=group]')?.id].join('|');
})()`;

/** Presses Tab until the thing with these words has the focus; throws when it cannot be reached. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    const focused = (await page.evaluate(FOCUSED)) as string;
    if (focused.split('|').some((part) => part.trim().startsWith(words))) return;
  }
  throw new Error(`The keyboard does not reach ${words}`);
}

/** Goes to a button or a link and presses Enter on it. */
export async function pressByKeyboard(page: Page, words: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

/** The button, then the same verb once more in the question that comes up over the page. */
export async function confirmByKeyboard(page: Page, button: string, verb = button): Promise<void> {
  await pressByKeyboard(page, button);
  await page.getByRole('dialog').waitFor();
  await pressByKeyboard(page, verb);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** One of a group by its place: the first with Space, others with the arrow. */
export async function chooseByKeyboard(page: Page, group: string, moves: number): Promise<void> {
  await tabTo(page, group);
  for (let i = 0; i < moves; i++) await page.keyboard.press('ArrowDown');
  if (moves === 0) await page.keyboard.press('Space');
}

export async function signInByKeyboard(visitor: Visitor, front: string, account: string): Promise<void> {
  const { page } = visitor;
  await visitor.open(front);
  await tabTo(page, 'account');
  await page.keyboard.type(account);
  await page.keyboard.press('Tab');
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('#password').waitFor({ state: 'detached' });
}

/** Answers what must be answered of a wish for a thing, in the order of the page. */
export async function fillByKeyboard(page: Page, answers: Answers): Promise<void> {
  const choose = (group: string, moves: number) => chooseByKeyboard(page, group, moves);
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
