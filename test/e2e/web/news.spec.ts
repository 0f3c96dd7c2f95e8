import { expect, it } from '@jest/globals';
import type { Visitor } from './browser.js';
import { aCase } from './cases.js';
import { browserAndSystem } from './one-system.js';

const started = browserAndSystem();
const CUT_LINE_COMES_BACK_WITHIN_MS = 40_000;

/** An officer before the worklist; reloading it would lose the mark on the window. */
async function atWorklist(news = true): Promise<Visitor> {
  const officer = await started().arrive('desk');
  if (!news) await officer.withoutNews();
  await officer.signIn('/desk/', 'city');
  await officer.open('/desk/?view=all');
  await officer.page.locator('.desk-table, .empty').first().waitFor();
  await officer.page.evaluate('window.neverReloaded = true');
  return officer;
}

const lineOf = ({ page }: Visitor, wishId: string) => page.locator(`.desk-table a[href$="${wishId}"]`);

it('puts a new case on the open worklist without a reload, and only because of the news (negative control)', async () => {
  const officer = await atWorklist();
  const deaf = await atWorklist(false);
  const { wishId } = await aCase(started().url, 'A01 Mo day 10', 41);
  await lineOf(officer, wishId).waitFor();
  expect(await officer.page.evaluate('window.neverReloaded')).toBe(true);
  expect(await lineOf(deaf, wishId).count()).toBe(0);
  await deaf.page.reload();
  await lineOf(deaf, wishId).waitFor();
  await officer.leave();
  await deaf.leave();
}, 60_000);

it('puts a new need on the open board of a donor, and takes it off when somebody claims it', async () => {
  const donor = await started().arrive('phone');
  await donor.signIn('/needs', 'donor');
  await donor.page.locator('.slip, .empty').first().waitFor();
  await donor.page.evaluate('window.neverReloaded = true');
  const known = await aCase(started().url, 'A07 Ye', 42);
  const [part] = (await known.now()).parts;
  await known.sign('officer.shipai');
  const slip = donor.page.locator('.slip').filter({ hasText: '自行车' });
  await slip.waitFor();

  const other = await known.people.account('donor.2');
  await other.post(`/api/needs/${part?.partId}/claims`, {});
  await slip.waitFor({ state: 'detached' });
  expect(await donor.page.evaluate('window.neverReloaded')).toBe(true);
  await donor.leave();
}, 60_000);

it('catches up with what happened while the network was away', async () => {
  const officer = await atWorklist();
  await officer.context.setOffline(true);
  await officer.page.getByText('当前没有网络').waitFor();
  const { wishId } = await aCase(started().url, 'A03 He', 43);
  expect(await lineOf(officer, wishId).count()).toBe(0);
  await officer.context.setOffline(false);
  await lineOf(officer, wishId).waitFor({ timeout: CUT_LINE_COMES_BACK_WITHIN_MS });
  expect(await officer.page.evaluate('window.neverReloaded')).toBe(true);
  await officer.leave();
}, 90_000);

it('comes back by itself when the service refused the line for a while, and misses nothing of it', async () => {
  const officer = await started().arrive('desk');
  let refused = 0;
  await officer.page.route('**/api/live*', (route) => {
    refused += 1;
    return route.fulfill({ status: 503, body: '' });
  });
  await officer.signIn('/desk/', 'city');
  await officer.open('/desk/?view=all');
  await officer.page.locator('.desk-table tbody tr').first().waitFor();
  const { wishId } = await aCase(started().url, 'A01 Mo day 10', 44);
  expect(await lineOf(officer, wishId).count()).toBe(0);
  expect(refused).toBeGreaterThan(0);
  await officer.page.unroute('**/api/live*');
  await lineOf(officer, wishId).waitFor({ timeout: CUT_LINE_COMES_BACK_WITHIN_MS });
  await officer.leave();
}, 90_000);
