import { expect, it } from '@jest/globals';
import { type Answers, answersFor } from './answers.js';
import { submitWish } from './fill-form.js';
import { browserAndSystem } from './one-system.js';

const started = browserAndSystem();

const SCRIPT = '<script>document.title="taken"</script><img src=x onerror="document.title=\'taken\'">';
/** A right-to-left override, an isolate, zero-width joiners, a rare character outside the basic plane, a long s. */
const MARKS = 'a\u202Etxt.exe\u2066\u200B\u200D\u{20BB7}\u{2A6D6}ſ';

const HOSTILE: Answers = {
  ...answersFor('A01 Mo day 10', 9),
  name: `阿${MARKS}·麦合`,
  address: SCRIPT,
  story: `${SCRIPT}\n${MARKS}\n{{name}} \${1} '; DROP TABLE wish; --`,
  bank: '<b>银行</b>',
  'household-size': '1',
};

it('shows whatever was typed as text, on the phone and at the desk, and runs none of it', async () => {
  const worker = await started().arrive('phone');
  await worker.signIn('/field/', 'worker.wanjiang');
  const shown: string[] = [];
  await submitWish(worker, HOSTILE, async (name) => {
    if (name === 'check') shown.push(await worker.page.locator('main').innerText());
  });
  const [check = ''] = shown;
  for (const typed of [SCRIPT, MARKS, '{{name}} ${1}', '<b>银行</b>']) expect(check).toContain(typed);

  const officer = await started().arrive('desk');
  await officer.signIn('/desk/', 'approver.wanjiang');
  await officer.page.locator('.desk-table tbody a').first().click();
  await officer.page.locator('.part-line').first().waitFor();
  await officer.page.locator('[data-verdict="met"]').waitFor();
  await officer.follow('核对并签批');
  await officer.page.locator('.voucher').waitFor();
  // A voucher tells the payee masked: never more than the family name.
  expect(await officer.page.locator('.voucher').innerText()).not.toContain('麦合');

  for (const visitor of [worker, officer]) {
    expect(await visitor.page.title()).not.toContain('taken');
    expect(await visitor.page.locator('main script, main img, main b').count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  }
}, 90_000);

it('runs under a policy that would refuse a script that got in', async () => {
  const visitor = await started().arrive('desk');
  await visitor.open('/');
  await visitor.page.evaluate(
    `document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "taken"' }))`,
  );
  expect(await visitor.page.title()).not.toContain('taken');
  expect(visitor.complaints.join()).toContain('Content Security Policy');
});
