import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { inBothShapes } from '../journeys/in-both-shapes.js';
import { answersFor } from './answers.js';
import { axeFindings } from './axe.js';
import { openBrowser, Visitor } from './browser.js';
import { submitWish } from './fill-form.js';

await inBothShapes('Three people and one wish, in a browser', (system) => {
  let browser: Browser;
  const visitors: Visitor[] = [];
  const findings: string[] = [];

  const arrive = async (on: 'phone' | 'desk'): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, { url: system().url, on, pictures: system().shape });
    visitors.push(visitor);
    return visitor;
  };
  /** A picture in both shapes; axe once, since the pages are the same files. */
  const look = async (visitor: Visitor, name: string): Promise<void> => {
    await visitor.picture(name);
    if (system().shape !== 'all-in-one') return;
    findings.push(...(await axeFindings(visitor.page)).map((finding) => `${name} ${finding}`));
  };
  const sign = async (account: string, verb: RegExp, name: string): Promise<void> => {
    const again = name.endsWith('second');
    const see = (officer: Visitor, what: string) => (again ? officer.picture(what) : look(officer, what));
    const officer = await arrive('desk');
    await officer.signIn('/desk/', account);
    await officer.page.locator('.desk-table tbody a').first().waitFor();
    await see(officer, `${name}-1-worklist`);
    await officer.page.locator('.desk-table tbody a').first().click();
    await officer.page.locator('.part-line').first().waitFor();
    await officer.page.locator('[data-verdict="met"]').waitFor();
    await see(officer, `${name}-2-case`);
    await officer.follow('核对并签批');
    await officer.page.locator('.voucher').waitFor();
    await see(officer, `${name}-3-voucher`);
    await officer.press(verb);
    await officer.page.getByRole('dialog').waitFor();
    await see(officer, `${name}-4-confirm`);
    await officer.press(verb);
    await officer.page.locator('.part-line').first().waitFor();
  };

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  it('leads the burns case from a phone over two signatures and the bank to 已到账', async () => {
    const worker = await arrive('phone');
    await worker.open('/field/');
    await look(worker, 'a01-01-sign-in');
    await worker.signIn('/field/', 'worker.wanjiang');
    await look(worker, 'a01-02-today');
    const shown = new Set(['demo', 'danger', 'member-2', 'payee', 'check', 'consent']);
    const code = await submitWish(worker, answersFor('A01 Mo day 10', 1), async (name) => {
      if (shown.has(name)) await look(worker, `a01-03-${name}`);
    });
    expect(code).toMatch(/^DG(-[2-9A-HJ-NP-Z]{4}){3}$/);
    await look(worker, 'a01-04-receipt');
    await worker.follow('查看进度');
    await worker.page.locator('[data-step="path-decided"]').waitFor();
    await look(worker, 'a01-05-progress');

    await sign('approver.wanjiang', /签批：拨付 ¥30,000.00/, 'a01-06-first');
    await sign('checker.wanjiang', /签批：拨付 ¥30,000.00/, 'a01-07-second');

    // Nobody reloads the worker's phone: the news comes by itself.
    await worker.page.locator('[data-step="payout-settled"]').waitFor();
    await worker.page.locator('[data-step="wish-closed"].timeline__step--done').waitFor();
    expect(await worker.page.locator('[data-step="payout-settled"]').innerText()).toContain('¥30,000');
    await look(worker, 'a01-08-paid');
  }, 120_000);

  it('leads the fan from a phone over the wish board to a donor, and home', async () => {
    const worker = await arrive('phone');
    await worker.signIn('/field/', 'worker.shilong');
    const code = await submitWish(worker, answersFor('A03 He', 2));
    await worker.follow('查看进度');
    await worker.page.locator('[data-step="path-decided"]').waitFor();
    await sign('officer.shilong', /签批：列入心愿墙/, 'a03-01');

    const donor = await arrive('phone');
    await donor.signIn('/needs', 'donor');
    await donor.page.locator('.slip').first().waitFor();
    await look(donor, 'a03-02-board');
    await donor.follow('电风扇');
    await donor.title('电风扇');
    await look(donor, 'a03-03-need');
    await donor.press('认领：电风扇');
    await donor.page.getByRole('dialog').waitFor();
    await look(donor, 'a03-04-claim');
    await donor.press('认领：电风扇');
    await donor.title('我的认领');
    await donor.press('已送到');
    await donor.press('确认已送到：电风扇');
    await donor.page.getByText('已送达，等待签收').waitFor();
    await look(donor, 'a03-05-delivered');

    await worker.page.getByRole('heading', { name: '已送达：电风扇' }).waitFor();
    await look(worker, 'a03-06-to-receive');
    await worker.press('登记签收');
    await worker.press('登记已签收：电风扇');
    await worker.page.locator('[data-step="wish-closed"].timeline__step--done').waitFor();

    const family = await arrive('phone');
    await family.open('/');
    await family.page.locator('.hill').waitFor();
    await look(family, 'a03-07-city');
    await family.follow('查询我的心愿进度');
    await family.page.locator('#code').fill(code.toLowerCase().replaceAll('-', ' '));
    await family.press('查询');
    await family.page.locator('[data-step="need-fulfilled"]').waitFor();
    await look(family, 'a03-08-family');
  }, 120_000);

  it('says nothing on the console, and is open to everybody in each way of showing it', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(findings).toEqual([]);
  });
});
