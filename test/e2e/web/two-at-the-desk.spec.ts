import { expect, it } from '@jest/globals';
import { onDatabase } from '../journeys/follow-a-wish.js';
import type { Visitor } from './browser.js';
import { aCase, type KnownCase } from './cases.js';
import { browserAndSystem } from './one-system.js';

const started = browserAndSystem();
const SIGN = /^签批：/;

/** A city approver who has the voucher of the first part on the screen. */
async function atVoucher(known: KnownCase, news: boolean): Promise<Visitor> {
  const [part] = (await known.now()).parts;
  const officer = await started().arrive('desk');
  if (!news) await officer.withoutNews();
  await officer.signIn('/desk/', 'city');
  await officer.open(`/desk/cases/${known.wishId}/parts/${part?.partId}/sign`);
  await officer.page.locator('.voucher').waitFor();
  return officer;
}

const signatures = async (known: KnownCase): Promise<string[]> => {
  const [part] = (await known.now()).parts;
  return (part?.signatures ?? []).map(({ role }) => role);
};

async function bothSign(known: KnownCase): Promise<void> {
  await known.sign('approver.wanjiang');
  await known.sign('checker.wanjiang');
}

it('tells who signs too late who decided and when, and that nothing was signed', async () => {
  const known = await aCase(started().url, 'A01 Mo day 10', 21);
  const officer = await atVoucher(known, false);
  await bothSign(known);
  await officer.press(SIGN);
  await officer.press(SIGN);
  const told = officer.page.getByRole('alert').filter({ hasText: '刚刚已有人处理' });
  await told.waitFor();
  expect(await told.innerText()).toMatch(/复核.*\d{2}:\d{2}/s);
  expect(await told.innerText()).toContain('您的签批没有生效');
  expect(await officer.page.locator('main').getByRole('button', { name: SIGN }).count()).toBe(0);
  expect(await signatures(known)).toEqual(['federation-approver', 'federation-checker']);

  await officer.follow('回到案件');
  await officer.page.locator('.part-line:not([data-status="open"])').waitFor();
  await officer.leave();
}, 60_000);

it('tells it at once, before anything is pressed, to whoever has the same voucher open', async () => {
  const known = await aCase(started().url, 'A01 Mo day 10', 22);
  const officer = await atVoucher(known, true);
  const voucher = await officer.page.locator('.voucher').innerText();
  await bothSign(known);
  const told = officer.page.getByRole('alert').filter({ hasText: '刚刚已有人处理' });
  await told.waitFor();
  expect(await told.innerText()).toMatch(/复核.*\d{2}:\d{2}/s);
  // The words under the reader's hand stay what they were.
  expect(await officer.page.locator('.voucher').innerText()).toBe(voucher);
  expect(await officer.page.locator('main').getByRole('button', { name: SIGN }).count()).toBe(0);
  await officer.leave();
}, 60_000);

it('tells whoever has the voucher open that the case went back meanwhile, and why', async () => {
  const known = await aCase(started().url, 'A01 Mo day 10', 29);
  const officer = await atVoucher(known, true);
  const returning = await known.people.officer(known.town);
  await returning.post(`/api/cases/${known.wishId}/return`, { missing: [], reason: 'payee-mismatch' });
  await officer.title('此项不需要签批');
  const told = await officer.page.locator('main').innerText();
  expect(told).toContain('补齐后会重新列入待签批');
  expect(told).toContain('收款人与账户不一致');
  expect(officer.complaints).toEqual([]);
  await officer.leave();
}, 60_000);

it('shows both versions when the content changed under the reader, signs neither, and then signs what was read', async () => {
  const known = await aCase(started().url, 'A01 Mo day 10', 23);
  const officer = await atVoucher(known, false);
  const [before] = (await known.now()).parts;
  await onDatabase(started().databaseUrl, (client) =>
    client.query('UPDATE approval.part SET amount_fen = 2500000 WHERE id = $1', [before?.partId]),
  );
  const [after] = (await known.now()).parts;
  expect(after?.contentHash).not.toBe(before?.contentHash);

  await officer.press(SIGN);
  await officer.press(SIGN);
  const conflict = officer.page.locator('.conflict');
  await conflict.waitFor();
  const tails = [before, after].map((part) => part?.contentHash.slice(-8).toUpperCase());
  expect(await conflict.locator('del').allInnerTexts()).toEqual(['¥30,000.00', tails[0]]);
  expect(await conflict.locator('ins').allInnerTexts()).toEqual(['¥25,000.00', tails[1]]);
  expect(await signatures(known)).toEqual([]);

  await officer.press('按现在的内容重新核对');
  await officer.press('签批：拨付 ¥25,000.00');
  await officer.press('签批：拨付 ¥25,000.00');
  await officer.page.locator('.part-line').first().waitFor();
  expect(await signatures(known)).toEqual(['city-approver']);
  await officer.leave();
}, 60_000);

it('refuses nothing that somebody else has decided, and says so on the page', async () => {
  const known = await aCase(started().url, 'A01 Mo day 10', 24);
  const officer = await started().arrive('desk');
  await officer.withoutNews();
  await officer.signIn('/desk/', 'officer.wanjiang');
  await officer.open(`/desk/cases/${known.wishId}/refuse`);
  await bothSign(known);
  await officer.page.getByText('同一需要已由其他渠道解决').click();
  await officer.press('签批：不予帮扶');
  await officer.press('签批：不予帮扶');
  await officer.page.getByRole('alert').filter({ hasText: '复核' }).waitFor();
  expect((await known.now()).parts.map(({ status }) => status)).not.toContain('refused');
  expect(await officer.page.locator('#reason input:checked').getAttribute('value')).toBe('covered-elsewhere');
  await officer.leave();
}, 60_000);
