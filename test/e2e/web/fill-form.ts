import type { Locator, Page } from 'playwright-core';
import type { Answers } from './answers.js';
import type { Visitor } from './browser.js';

/** Answers every question of the page that is known, in the order of the page; an answer may bring up further ones. */
export async function answerPage(page: Page, answers: Answers): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const asked = await page.locator('main form [id]').evaluateAll((nodes) => nodes.map(({ id, tagName }) => ({ id, tagName })));
    const open = asked.filter(({ id }) => answers[id] !== undefined && !done.has(id));
    if (open.length === 0) return;
    for (const { id, tagName } of open) {
      done.add(id);
      await answer(page.locator(`main [id="${id}"]`), tagName, answers[id] ?? '');
    }
  }
}

async function answer(question: Locator, tagName: string, value: string | readonly string[]): Promise<void> {
  // An answer before it may have made it needless.
  if ((await question.count()) === 0) return;
  if (tagName === 'SELECT') await question.selectOption(value);
  else if (typeof value === 'string' && (tagName === 'INPUT' || tagName === 'TEXTAREA')) await question.fill(value);
  else await tick(question, [value].flat());
}

async function tick(question: Locator, values: readonly string[]): Promise<void> {
  const offered = await question.locator('input').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));
  for (const value of values.filter((one) => offered.includes(one))) await question.locator(`input[value="${value}"]`).check({ force: true });
}

/** Goes through every section of the task list, page by page, as one does on a phone; ends on the task list. */
export async function fillDraft(visitor: Visitor, answers: Answers, onPage?: (name: string) => Promise<void>): Promise<void> {
  const { page } = visitor;
  const tasks = page.locator('.task-list a');
  await tasks.first().waitFor();
  const draft = new URL(page.url()).pathname;
  for (let i = 0; i < (await tasks.count()); i++) {
    const task = await tasks.nth(i).getAttribute('href');
    await tasks.nth(i).click();
    await page.waitForURL(`**${task}`);
    for (;;) {
      const here = page.url();
      const name = here.split('/').at(-1) ?? '';
      await page.locator(`form[data-page="${name}"]`).waitFor();
      await answerPage(page, answers);
      await onPage?.(name);
      await visitor.press('继续');
      await page.waitForURL((url) => url.href !== here);
      if (new URL(page.url()).pathname === draft) break;
    }
    await tasks.first().waitFor();
  }
}

/** From the worker's first page to the receipt; answers with its code. */
export async function submitWish(visitor: Visitor, answers: Answers, onPage?: (name: string) => Promise<void>): Promise<string> {
  await visitor.press('新建求助');
  await fillDraft(visitor, answers, onPage);
  await visitor.follow('核对并提交');
  await visitor.title('核对并提交');
  await onPage?.('check');
  await visitor.press('提交求助');
  return receiptCode(visitor);
}

export async function receiptCode({ page }: Visitor): Promise<string> {
  return page.locator('.receipt__code').innerText();
}
