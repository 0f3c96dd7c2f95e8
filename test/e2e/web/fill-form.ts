import type { Page } from 'playwright-core';
import type { Answers } from './answers.js';
import type { Visitor } from './browser.js';

/** Answers every question of the page that is known, in the order of the page; an answer may bring up further ones. */
export async function answerPage(page: Page, answers: Answers): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const ids = await page.locator('main form [id]').evaluateAll((nodes) => nodes.map((node) => node.id));
    const next = ids.find((id) => answers[id] !== undefined && !done.has(id));
    if (next === undefined) return;
    done.add(next);
    await answer(page, next, answers[next] ?? '');
  }
}

async function answer(page: Page, name: string, value: string | readonly string[]): Promise<void> {
  const question = page.locator(`main [id="${name}"]`);
  const kind = await question.evaluate((node) => node.tagName);
  if (kind === 'SELECT') await question.selectOption(value);
  else if (typeof value === 'string' && (kind === 'INPUT' || kind === 'TEXTAREA')) await question.fill(value);
  else
    for (const one of [value].flat()) {
      const option = question.locator(`input[value="${one}"]`);
      if ((await option.count()) > 0) await option.check({ force: true });
    }
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
