import { expect, it } from '@jest/globals';
import { answersFor } from './answers.js';
import type { Visitor } from './browser.js';
import { aCase, type KnownCase } from './cases.js';
import { chooseByKeyboard, confirmByKeyboard, fillByKeyboard, pressByKeyboard, signInByKeyboard, tabTo } from './keyboard.js';
import { browserAndSystem } from './one-system.js';

const started = browserAndSystem();

/** An officer who came from the worklist to this case by keys alone. */
async function atCase(known: KnownCase, account: string): Promise<Visitor> {
  const officer = await started().arrive('desk');
  const { page } = officer;
  await signInByKeyboard(officer, '/desk/', account);
  const tail = known.wishId.replaceAll('-', '').slice(-8).toUpperCase();
  await page.locator('.desk-table tbody a').first().waitFor();
  await tabTo(page, `${tail.slice(0, 4)}-${tail.slice(4)}`);
  // The keys of the worklist lead down and back up; the only line stays where it is.
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.locator('.part-line').first().waitFor();
  return officer;
}

it('signs in and submits a wish without a mouse', async () => {
  const worker = await started().arrive('desk');
  const { page } = worker;
  await signInByKeyboard(worker, '/field/', 'worker.shilong');
  await pressByKeyboard(page, '新建求助');
  await worker.title('新建求助');
  await pressByKeyboard(page, '在一页上填写');
  await page.locator('.dense').first().waitFor();
  await fillByKeyboard(page, answersFor('A03 He', 11));
  await pressByKeyboard(page, '核对并提交');
  await page.locator('.error-summary, .check').first().waitFor();
  expect(await page.locator('.error-summary li').allInnerTexts()).toEqual([]);
  await pressByKeyboard(page, '提交求助');
  expect(await page.locator('.receipt__code').innerText()).toMatch(/^DG-/);
  await worker.leave();
}, 90_000);

it('signs a payment without a mouse', async () => {
  const known = await aCase(started().url, 'A01 Mo day 10', 12);
  const { page } = await atCase(known, 'approver.wanjiang');
  await pressByKeyboard(page, '核对并签批');
  await page.locator('.voucher').waitFor();
  await confirmByKeyboard(page, '签批：');
  await page.locator('.part-line').first().waitFor();
  expect((await known.now()).parts[0]?.signatures).toHaveLength(1);
}, 60_000);

it('refuses a wish without a mouse', async () => {
  const known = await aCase(started().url, 'A13 Zeng', 13);
  const officer = await atCase(known, 'officer.huangjiang');
  await pressByKeyboard(officer.page, '不予帮扶');
  await officer.title('不予帮扶');
  await chooseByKeyboard(officer.page, 'reason', 2);
  await confirmByKeyboard(officer.page, '签批：不予帮扶');
  await officer.page.locator('.part-line[data-status="refused"]').first().waitFor();
  expect((await known.now()).status).toBe('closed');
}, 60_000);

it('gives a case back for completion without a mouse', async () => {
  const known = await aCase(started().url, 'A11 Tan', 14);
  const officer = await atCase(known, 'officer.changping');
  await pressByKeyboard(officer.page, '补正');
  await officer.title('补正');
  await chooseByKeyboard(officer.page, 'reason', 1);
  await pressByKeyboard(officer.page, '请求补正');
  await officer.title(/·/);
  expect((await known.now()).status).toBe('returned');
}, 60_000);

it('claims a need, delivers it and confirms receipt without a mouse', async () => {
  const known = await aCase(started().url, 'A07 Ye', 15);
  await known.sign('officer.shipai');

  const donor = await started().arrive('desk');
  await signInByKeyboard(donor, '/needs', 'donor');
  await donor.page.locator('.slip').first().waitFor();
  await pressByKeyboard(donor.page, '自行车');
  await donor.title('自行车');
  await confirmByKeyboard(donor.page, '认领：自行车');
  await donor.title('我的认领');
  await donor.page.getByText('待送达').first().waitFor();
  await confirmByKeyboard(donor.page, '已送到', '确认已送到：自行车');
  await donor.page.getByText('已送达，等待签收').waitFor();

  const worker = await started().arrive('desk');
  await signInByKeyboard(worker, '/field/', 'worker.shipai');
  await worker.page.locator('.wish-card').first().waitFor();
  await pressByKeyboard(worker.page, '自行车');
  await worker.page.getByRole('heading', { name: '已送达：自行车' }).waitFor();
  await confirmByKeyboard(worker.page, '登记签收', '登记已签收：自行车');
  await worker.page.locator('[data-step="wish-closed"].timeline__step--done').waitFor();
}, 60_000);

it('looks up progress by the code on the receipt without a mouse', async () => {
  const { receiptCode } = await aCase(started().url, 'A02 Zhang', 16);
  const family = await started().arrive('desk');
  await family.open('/');
  await pressByKeyboard(family.page, '查询我的心愿进度');
  await family.title('查进度');
  await tabTo(family.page, 'code');
  await family.page.keyboard.type(receiptCode);
  await family.page.keyboard.press('Enter');
  await family.page.locator('[data-step="path-decided"]').waitFor();
}, 60_000);

it.each(['/', '/field/', '/desk/'])('switches elder mode, high contrast and language without a mouse, for good: %s', async (front) => {
  const visitor = await started().arrive('desk');
  const { page } = visitor;
  const mode = () => page.evaluate('({ ...document.documentElement.dataset, lang: document.documentElement.lang })');
  await visitor.open(front);
  expect(await mode()).toMatchObject({ elder: 'off', contrast: 'normal', lang: 'zh-CN' });
  await pressByKeyboard(page, '长者模式');
  await pressByKeyboard(page, '高对比');
  await pressByKeyboard(page, 'English');
  await page.locator('html[lang="en"]').waitFor();
  await page.reload();
  await page.locator('h1').first().waitFor();
  expect(await mode()).toMatchObject({ elder: 'on', contrast: 'high', lang: 'en' });
  await visitor.leave();
}, 60_000);

it('would not find what the keyboard cannot reach (negative control)', async () => {
  const visitor = await started().arrive('desk');
  await visitor.open('/');
  await visitor.page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<div role="button">只用鼠标</div>')`);
  await expect(tabTo(visitor.page, '只用鼠标')).rejects.toThrow('does not reach');
  await visitor.leave();
});
