import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The three ways of showing a page, by what the switches set on it; a question that lies over a page covers them. */
const MODES = {
  normal: { elder: 'off', contrast: 'normal' },
  elder: { elder: 'on', contrast: 'normal' },
  contrast: { elder: 'off', contrast: 'high' },
} as const;

const LOOK = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(' | ')))`;

/** What axe finds on a page in each way of showing it (WCAG 2.0 to 2.2, A and AA). */
export async function axeFindings(page: Page): Promise<string[]> {
  // Once per document: handing axe over costs more than looking with it.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const findings: string[] = [];
  for (const [mode, data] of Object.entries(MODES)) {
    await show(page, data);
    findings.push(...((await page.evaluate(LOOK)) as string[]).map((finding) => `${mode} ${finding}`));
  }
  await show(page, MODES.normal);
  return findings;
}

const show = (page: Page, data: object): Promise<unknown> =>
  page.evaluate(`void Object.assign(document.documentElement.dataset, ${JSON.stringify(data)})`);
