import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../deploy/local/project-root.js';
import { axeFindings } from './axe.js';
import type { Visitor } from './browser.js';
import { aCase, type KnownCase } from './cases.js';
import { browserAndSystem } from './one-system.js';

const started = browserAndSystem();

/** A screen: where it is, and what one sees when it is there. What the road looks at on its way is there too. */
interface Screen {
  readonly route: string;
  readonly at: (known: Known) => string;
  readonly ready: string;
  readonly act?: (visitor: Visitor) => Promise<void>;
}

interface Known {
  readonly cash: KnownCase;
  readonly need: KnownCase;
  readonly returned: KnownCase;
  readonly partId: string;
  readonly needId: string;
  readonly draft: string;
}

const screen = (route: string, at: string | Screen['at'], ready: string, act?: Screen['act']): Screen => ({
  route, at: typeof at === 'string' ? () => at : at, ready, ...(act && { act }),
});

const PUBLIC: readonly Screen[] = [
  screen('index', '/', '.city, .hill'),
  screen('progress', '/progress', '#code'),
  screen('progress', '/progress', '#code', async (visitor) => {
    await visitor.press('查询');
    await visitor.page.locator('.error-summary').waitFor();
  }),
  screen('needs', '/needs', '#account'),
  screen('claims', '/claims', '#account', async (visitor) => {
    await visitor.press('登录');
    await visitor.page.locator('.error-summary').waitFor();
  }),
  screen('*', '/no-such-page', 'h1'),
];

const DONOR: readonly Screen[] = [
  screen('needs', '/needs', '.slip'),
  screen('needs/:id', ({ needId }) => `/needs/${needId}`, 'h1'),
  screen('needs/:id', '/needs/00000000-0000-4000-8000-000000000000', '[role="alert"]'),
  screen('claims', '/claims', 'h1'),
];

const FIELD: readonly Screen[] = [
  screen('index', '/field/', '.wish-card'),
  screen('index', '/field/', '.wish-card', async (visitor) => {
    await visitor.page.locator('header').getByRole('button', { name: '退出' }).click();
    await visitor.page.getByRole('dialog').waitFor();
  }),
  screen('drafts/:id', ({ draft }) => draft, '.task-list'),
  screen('drafts/:id', '/field/drafts/gone', 'h1'),
  screen('drafts/:id/all', ({ draft }) => `${draft}/all`, '.dense'),
  screen('drafts/:id/:page', ({ draft }) => `${draft}/event`, 'form[data-page]'),
  screen('drafts/:id/:page', ({ draft }) => `${draft}/household`, 'form[data-page]', async (visitor) => {
    await visitor.press('继续');
    await visitor.page.locator('.error-summary').waitFor();
  }),
  screen('drafts/:id/:page', ({ draft }) => `${draft}/member-1-more`, 'form[data-page]'),
  screen('drafts/:id/check', ({ draft }) => `${draft}/check`, '.check', async (visitor) => {
    await visitor.press('提交求助');
    await visitor.page.locator('.error-summary').waitFor();
  }),
  screen('drafts/:id/receipt', ({ draft }) => `${draft}/receipt`, 'h1'),
  screen('wishes/:id', ({ cash }) => `/field/wishes/${cash.wishId}`, '[data-verdict="met"]'),
  screen('wishes/:id', ({ returned }) => `/field/wishes/${returned.wishId}`, '[data-step="wish-returned"]'),
  screen('wishes/:id', ({ need }) => `/field/wishes/${need.wishId}`, '.sheet--news'),
  screen('policies', '/field/policies', '.plain-list'),
  screen('*', '/field/no-such-page', 'h1'),
];

const DESK: readonly Screen[] = [
  screen('index', '/desk/?view=all', '.desk-table'),
  screen('index', '/desk/?view=late', '.empty'),
  screen('cases/:id', ({ cash }) => `/desk/cases/${cash.wishId}`, '[data-verdict="met"]'),
  screen('cases/:id', '/desk/cases/00000000-0000-4000-8000-000000000000', '[role="alert"]'),
  screen('cases/:id/parts/:part/sign', ({ cash, partId }) => `/desk/cases/${cash.wishId}/parts/${partId}/sign`, '.voucher'),
  screen('cases/:id/parts/:part/sign', ({ need, needId }) => `/desk/cases/${need.wishId}/parts/${needId}/sign`, 'h1'),
  screen('cases/:id/refuse', ({ cash }) => `/desk/cases/${cash.wishId}/refuse`, '#reason', async (visitor) => {
    await visitor.press('签批：不予帮扶');
    await visitor.page.locator('.error-summary').waitFor();
  }),
  screen('cases/:id/return', ({ cash }) => `/desk/cases/${cash.wishId}/return`, '#reason', async (visitor) => {
    await visitor.press('请求补正');
    await visitor.page.locator('.error-summary').waitFor();
  }),
  screen('*', '/desk/no-such-page', 'h1'),
];

const routesOf = (front: string): string[] => {
  const text = readFileSync(join(projectRoot(), `apps/web/src/${front}/${front}-app.tsx`), 'utf8');
  return [...text.matchAll(/<Route (?:path="([^"]+)"|(index))/g)].map(([, path, index]) => path ?? index ?? '');
};

describe('Every screen, in normal, elder and high-contrast mode', () => {
  let known: Known;

  beforeAll(async () => {
    const { url } = started();
    const cash = await aCase(url, 'A01 Mo day 10', 61);
    const need = await aCase(url, 'A07 Ye', 62);
    const returned = await aCase(url, 'A01 Mo day 10', 63);
    await need.sign('officer.shipai');
    const officer = await returned.people.officer(returned.town);
    await officer.post(`/api/cases/${returned.wishId}/return`, { missing: [], reason: 'missing-paper' });
    const [part] = (await cash.now()).parts;
    const [needPart] = (await need.now()).parts;
    known = { cash, need, returned, partId: part?.partId ?? '', needId: needPart?.partId ?? '', draft: '' };
  }, 60_000);

  async function look(visitor: Visitor, screens: readonly Screen[]): Promise<string[]> {
    const findings: string[] = [];
    for (const { at, ready, act } of screens) {
      const path = at(known);
      await visitor.page.goto(started().url + path);
      await visitor.page.locator('h1').first().waitFor();
      await visitor.page.locator(`main :is(${ready})`).first().waitFor();
      await act?.(visitor);
      findings.push(...(await axeFindings(visitor.page)).map((finding) => `${path} ${finding}`));
    }
    await visitor.leave();
    return findings;
  }

  it.each([
    ['public', [PUBLIC, DONOR]],
    ['field', [FIELD]],
    ['desk', [DESK]],
  ] as const)('belongs to a route that is looked at: %s', (front, looked) => {
    const routes = routesOf(front);
    expect(routes.length).toBeGreaterThan(5);
    expect([...new Set(looked.flat().map(({ route }) => route))].sort()).toEqual([...routes].sort());
  });

  it('is open to a stranger', async () => {
    expect(await look(await started().arrive('phone'), PUBLIC)).toEqual([]);
  }, 60_000);

  it('is open to a donor', async () => {
    const donor = await started().arrive('phone');
    await donor.signIn('/needs', 'donor');
    expect(await look(donor, DONOR)).toEqual([]);
  }, 60_000);

  it('is open to a social worker', async () => {
    const worker = await started().arrive('phone');
    await worker.signIn('/field/', 'worker.wanjiang');
    await worker.press('新建求助');
    await worker.page.locator('.task-list a').first().waitFor();
    known = { ...known, draft: new URL(worker.page.url()).pathname };
    expect(await look(worker, FIELD)).toEqual([]);
  }, 90_000);

  it('is open to whoever decides', async () => {
    const officer = await started().arrive('desk');
    await officer.signIn('/desk/', 'city');
    expect(await look(officer, DESK)).toEqual([]);
  }, 60_000);

  it('is open to whoever came to a front of other people', async () => {
    const worker = await started().arrive('desk');
    await worker.signIn('/field/', 'worker.wanjiang');
    expect(await look(worker, [screen('*', '/desk/', '.sheet'), screen('*', '/needs', '.sheet')])).toEqual([]);
  }, 60_000);

  it('would be found wanting in each mode (negative control)', async () => {
    const visitor = await started().arrive('phone');
    await visitor.open('/');
    await visitor.page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/icon.svg"><button></button>')`);
    const found = await axeFindings(visitor.page);
    for (const mode of ['normal', 'elder', 'contrast'])
      for (const rule of ['image-alt', 'button-name']) expect(found.join()).toContain(`${mode} ${rule}`);
    await visitor.leave();
  }, 60_000);
});
