import { afterEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Answers, answersFor } from './answers.js';
import type { Visitor } from './browser.js';
import { answerPage, submitWish } from './fill-form.js';
import { browserAndSystem } from './one-system.js';

const started = browserAndSystem();

const SCRIPT = '<script>document.title="taken"</script><img src=x onerror="document.title=\'taken\'">';
/** A right-to-left override, an isolate, zero-width joiners, a rare character outside the basic plane, a long s. */
const MARKS = 'a\u202Etxt.exe\u2066\u200B\u200D\u{20BB7}\u{2A6D6}ſ';
const TEMPLATE = "{{name}} ${1} $t(common:save.accepted) '; DROP TABLE wish; --";
const SHORT = `<b>x</b>${MARKS}`;

/** Everything that can be typed is free text somewhere; these are the fields whose words travel on as they are. */
const FREE = ['name', 'address', 'story', 'payeeName', 'bank'];
/** These are typed freely too, and refused by their form only when one goes on. */
const CHECKED = ['phone', 'idNumber', 'account', 'amount', 'eventDays', 'household-size', 'household-income_pcpm', 'p1-med_oop', 'p2-age'];

const CASE: Answers = {
  ...answersFor('A01 Mo day 10', 9),
  name: `阿${MARKS}·麦合`,
  address: SCRIPT,
  story: `${SCRIPT}\n${MARKS}\n${TEMPLATE}`,
  payeeKind: 'guardian',
  payeeName: SHORT,
  bank: '<b>银行</b>',
  'household-size': '1',
};

/** What must be chosen so that every field to type into is there. */
const OPENING: Answers = { eventType: 'injury', ask: 'cash', idKind: 'resident', payeeKind: 'guardian', 'household-size': '2' };

const visitors: Visitor[] = [];

async function arrive(on: 'phone' | 'desk'): Promise<Visitor> {
  const visitor = await started().arrive(on);
  visitors.push(visitor);
  return visitor;
}

/** What text turned into, if it did not stay text. */
async function tracesOf(page: Page): Promise<string[]> {
  const made = await page.locator('main :is(script, img, b), [onerror]').evaluateAll((found) => found.map((one) => one.outerHTML));
  return (await page.title()).includes('taken') ? [...made, 'the title was taken'] : made;
}

afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.leave();
});

it('shows whatever was typed as text, on the phone, at the desk and to the family, and runs none of it', async () => {
  const worker = await arrive('phone');
  await worker.signIn('/field/', 'worker.wanjiang');
  let check = '';
  const code = await submitWish(worker, CASE, async (name) => {
    expect(await tracesOf(worker.page)).toEqual([]);
    if (name === 'check') check = await worker.page.locator('main').innerText();
  });
  for (const typed of [SCRIPT, MARKS, TEMPLATE, SHORT, '<b>银行</b>']) expect(check).toContain(typed);
  await worker.follow('查看进度');
  await worker.page.locator('[data-step="path-decided"]').waitFor();

  const officer = await arrive('desk');
  await officer.signIn('/desk/', 'approver.wanjiang');
  await officer.page.locator('.desk-table tbody a').first().click();
  await officer.page.locator('.part-line').first().waitFor();
  await officer.page.locator('[data-verdict="met"]').waitFor();
  expect(await tracesOf(officer.page)).toEqual([]);
  await officer.follow('核对并签批');
  const voucher = await officer.page.locator('.voucher').innerText();
  // A voucher tells the payee masked: never more than the first character.
  expect(voucher).toContain('<b>银行</b>');
  expect(voucher).not.toContain('x</b>');

  const family = await arrive('phone');
  await family.open('/progress');
  await family.page.locator('#code').fill(code);
  await family.press('查询');
  await family.page.locator('.timeline').waitFor();
  for (const visitor of [worker, officer, family]) {
    expect(await tracesOf(visitor.page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  }
}, 90_000);

it('takes such text in every field of the form, and shows it as text wherever a draft is shown', async () => {
  const worker = await arrive('phone');
  const { page } = worker;
  await worker.signIn('/field/', 'worker.wanjiang');
  await worker.press('新建求助');
  await page.locator('.task-list a').first().waitFor();
  const draft = new URL(page.url()).pathname;
  await worker.open(`${draft}/all`);
  await answerPage(page, OPENING);
  const fields = await page
    .locator('main form :is(textarea, input:not([type=radio], [type=checkbox], [type=date]))')
    .evaluateAll((inputs) => inputs.map(({ id }) => id));
  expect(fields).toEqual(expect.arrayContaining([...FREE, ...CHECKED]));
  // From the end: without a number for an age or for the size of the household, what follows is not asked.
  for (const id of fields.toReversed()) await page.locator(`[id="${id}"]`).fill(SHORT);
  await worker.press('核对并提交');
  await page.locator('.error-summary').waitFor();
  const places = [await page.locator('main').innerText()];
  for (const path of [draft, `${draft}/member-1`, `${draft}/check`, '/field/']) {
    await worker.open(path);
    await page.locator('main').getByText('已保存在本机').or(page.locator('form, .check')).first().waitFor();
    expect(await tracesOf(page)).toEqual([]);
    places.push(await page.locator('main').innerText());
  }
  const [all = '', , , check = '', today = ''] = places;
  // Said back while typing (the account), all answers before submitting, and the name in the list of drafts.
  expect(all).toContain('<b>x </b>');
  expect(today).toContain(SHORT);
  expect(check.split(SHORT).length).toBeGreaterThan(FREE.length);
  expect(worker.complaints).toEqual([]);
}, 90_000);

it('takes such text where one signs in and where one asks by code', async () => {
  const visitor = await arrive('phone');
  const { page } = visitor;
  for (const front of ['/field/', '/desk/', '/needs']) {
    await visitor.open(front);
    await page.locator('#account').fill(SCRIPT);
    await page.locator('#password').fill(SCRIPT);
    await visitor.press('登录');
    await page.locator('[role="alert"]').first().waitFor();
    expect(await page.locator('#account').inputValue()).toBe(SCRIPT);
    expect(await tracesOf(page)).toEqual([]);
  }
  await visitor.open('/progress');
  await page.locator('#code').fill(SHORT);
  await visitor.press('查询');
  await page.locator('.error-summary').waitFor();
  expect(await tracesOf(page)).toEqual([]);
}, 60_000);

it('takes such text in an address', async () => {
  const donor = await arrive('phone');
  await donor.signIn('/needs', 'donor');
  const officer = await arrive('desk');
  await officer.signIn('/desk/', 'city');
  const text = encodeURIComponent(SCRIPT);
  for (const [visitor, path] of [
    [donor, `/needs/${text}`], [donor, `/${text}`], [donor, `/?${text}#${text}`],
    [officer, `/desk/?view=${text}`], [officer, `/desk/cases/${text}`], [officer, `/desk/${text}`],
  ] as const) {
    await visitor.page.goto(started().url + path);
    await visitor.page.locator('main :is(h1, [role="alert"], .sheet)').first().waitFor();
    expect(await tracesOf(visitor.page)).toEqual([]);
  }
}, 60_000);

it('runs under a policy that would refuse a script that got in, and would notice one (negative control)', async () => {
  const visitor = await arrive('desk');
  await visitor.open('/');
  const put = (how: string) => visitor.page.evaluate(how);
  await put(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "taken"' }))`);
  await put(`document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(SCRIPT)})`);
  expect(await visitor.page.title()).not.toContain('taken');
  expect(visitor.complaints.join()).toContain('Content Security Policy');
  expect(await tracesOf(visitor.page)).not.toEqual([]);
});
