/**
 * The field front as it is built for production, in a real browser: a draft survives a reload, the browser's store holds
 * none of its words in the clear, and a wish that met no network is sent again under the same idempotency key.
 */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { launchBrowser, serveFolder } from './browser.mjs';

const CANARY = 'CANARY-9901-a-person';
const SESSION = {
  name: 'demo',
  role: 'social-worker',
  towns: [],
  expiresAt: '2099-01-01T00:00:00Z',
  demo: true,
};
const ANSWERS = {
  danger: { danger: 'yes' },
  event: { eventType: 'fire', eventDays: '3', eventBroken: 'yes' },
  category: { category: 'N13' },
  ask: { ask: 'cash', amount: '30,000' },
  'needed-by': { neededBy: '2099-01-01' },
  story: { story: CANARY },
  name: { name: CANARY },
  identity: { idKind: 'none' },
  contact: { town: '441900005' },
  channel: { channel: 'CH04' },
  hukou: { hukou: 'DG' },
  household: { size: '4' },
  health: { illness: 'none', disabled: 'no' },
  payee: { payeeKind: 'no-card' },
  consent: { consentCheck: 'yes', consentShare: 'yes', consentPublish: 'no' },
};

const site = await serveFolder(fileURLToPath(new URL('../../../dist/web', import.meta.url)));
const browser = await launchBrowser();
const keys = [];
let network = false;

/** The service, as far as this check needs it; while `network` is off every write is cut. */
async function answer(route) {
  const request = route.request();
  const path = new URL(request.url()).pathname;
  if (path === '/api/session') return route.fulfill({ json: SESSION });
  if (path === '/api/live') return route.fulfill({ status: 204 });
  if (request.method() === 'POST') {
    keys.push(request.headers()['idempotency-key']);
    if (!network) return route.abort('connectionreset');
    const at = new Date().toISOString();
    return route.fulfill({
      json: {
        wishId: 'w1',
        receiptCode: 'DG-7K4M-92QX',
        clock: 'emergency',
        registeredAt: at,
        dueAt: at,
        answerBy: at,
      },
    });
  }
  return route.fulfill({ json: { items: [] } });
}

async function fill(page, questions) {
  for (const [name, value] of Object.entries(questions)) {
    const option = page.locator(`#${name} input[value="${value}"]`);
    const control = page.locator(`#${name}`);
    if (await control.evaluate((node) => node.matches('select'))) await control.selectOption(value);
    else if (await option.count()) await option.check({ force: true });
    else await control.fill(value);
  }
  await page.locator('main form button[type=submit]').click();
}

/** Everything that IndexedDB and the storages hold, as text. */
const everythingStored = (page) =>
  page.evaluate(async () => {
    const words = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise((resolve) => {
        indexedDB.open(name).onsuccess = (event) => resolve(event.target.result);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise((resolve) => {
          db.transaction(store).objectStore(store).getAll().onsuccess = (event) =>
            resolve(event.target.result);
        });
        for (const row of rows) {
          words.push(
            JSON.stringify(row, (_, value) =>
              value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                ? new TextDecoder().decode(value)
                : value,
            ),
          );
        }
      }
      db.close();
    }
    return words.join('\n');
  });

try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const refused = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await page.route('**/api/**', answer);
  await page.goto(`${site.url}/field/`);
  await page.locator('main button').first().click();
  await page.locator('.task-list').waitFor();
  const draft = page.url();
  assert.match(draft, /\/field\/drafts\/[0-9a-f-]{36}$/);

  // The test server has no fallback to the front's page, so the first page is opened and the address pushed.
  const open = async (path) => {
    await page.goto(`${site.url}/field/`);
    await page.locator('h1').waitFor();
    await page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  };
  const draftPath = new URL(draft).pathname;
  for (const [id, questions] of Object.entries(ANSWERS)) {
    await open(`${draftPath}/${id}`);
    await page.locator('main form').waitFor();
    await fill(page, questions);
    await page.waitForURL((url) => !url.pathname.endsWith(`/${id}`));
  }

  await open(`${draftPath}/check`);
  await page.locator('.check').first().waitFor();
  assert.ok((await page.locator('main').innerText()).includes(CANARY), 'the draft is there after reloading');
  const stored = await everythingStored(page);
  assert.ok(stored.length > 200, 'something is stored at all');
  await page.evaluate((word) => sessionStorage.setItem('plant', word), CANARY);
  assert.ok((await everythingStored(page)).includes(CANARY), 'a planted word would be found');
  await page.evaluate(() => sessionStorage.removeItem('plant'));
  assert.ok(
    !stored.includes(CANARY) && !stored.includes('441900005'),
    'nothing of it lies open in the browser',
  );

  await page.locator('main').getByRole('button').last().click();
  await page.locator('.sheet--lamp').waitFor();
  network = true;
  // Opening today's list with a network is enough: what waits is sent without another act.
  await page.goto(`${site.url}/field/`);
  await page.waitForFunction(() => document.querySelector('.empty') && !document.querySelector('.save-mark'));
  await open(`${draftPath}/receipt`);
  await page.locator('.receipt').waitFor();
  assert.ok(!(await page.locator('main').innerText()).includes(CANARY), 'the receipt names nobody');
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1], 'the same key was sent both times');
  assert.match(keys[0], /^[0-9a-f-]{36}$/);
  assert.deepEqual(refused, [], 'the content security policy refused nothing');
  console.log('drafts: kept over reloads, sealed at rest, sent twice under one key');
} finally {
  await browser.close();
  await site.stop();
}
