/** Every screen that the checks look at, as an address of the gallery. */
export const SCREENS = {
  gallery: {},
  'public-home': { front: 'public', at: '/', act: 'totals' },
  'public-progress': { front: 'public', at: '/progress', act: 'progress' },
  'donor-sign-in': { front: 'public', at: '/needs', role: 'nobody' },
  'donor-board': { front: 'public', at: '/needs' },
  'donor-need': { front: 'public', at: '/needs/n1' },
  'donor-claim': { front: 'public', at: '/needs/n1', act: 'claim' },
  'donor-taken': { front: 'public', at: '/needs/n2', act: 'taken' },
  'donor-claims': { front: 'public', at: '/claims' },
  'field-today': { front: 'field', at: '/' },
  'field-tasks': { front: 'field', at: '/drafts/d1' },
  'field-danger': { front: 'field', at: '/drafts/d1/danger' },
  'field-category': { front: 'field', at: '/drafts/d1/category' },
  'field-payee': { front: 'field', at: '/drafts/d1/payee' },
  'field-faults': { front: 'field', at: '/drafts/d1/consent', act: 'continue' },
  'field-check': { front: 'field', at: '/drafts/d1/check' },
  'field-waiting': { front: 'field', at: '/drafts/d2/check' },
  'field-receipt': { front: 'field', at: '/drafts/d3/receipt' },
  'field-wish': { front: 'field', at: '/wishes/a420b42b' },
  'field-member': { front: 'field', at: '/drafts/d1/member-2' },
  'field-member-more': { front: 'field', at: '/drafts/d1/member-1-more' },
  'field-all': { front: 'field', at: '/drafts/d1/all' },
  'field-to-receive': { front: 'field', at: '/wishes/91f04ae8' },
  'field-returned': { front: 'field', at: '/wishes/d36b2c75' },
  'field-policies': { front: 'field', at: '/policies' },
  'desk-worklist': { front: 'desk', at: '/' },
  'desk-case': { front: 'desk', at: '/cases/a420b42b' },
  'desk-sign': { front: 'desk', at: '/cases/a420b42b/parts/part1/sign' },
  'desk-confirm': { front: 'desk', at: '/cases/a420b42b/parts/part1/sign', act: 'sign' },
  'desk-conflict': { front: 'desk', at: '/cases/a420b42b/parts/part1/sign', act: 'conflict' },
  'desk-refuse': { front: 'desk', at: '/cases/a420b42b/refuse' },
  'desk-return': { front: 'desk', at: '/cases/a420b42b/return' },
};

export const MODES = {
  normal: {},
  elder: { elder: 'on' },
  contrast: { contrast: 'high' },
  en: { lang: 'en' },
};

const press = async (page, name) => page.locator('main').getByRole('button', { name }).first().click();

/** What a person does on a screen before it is looked at. */
const ACTS = {
  continue: async (page) => {
    await press(page, /继续|Continue/);
    await page.locator('.error-summary').waitFor();
  },
  claim: (page) => press(page, /^认领|^Claim/),
  sign: (page) => press(page, /^签批|^Sign/),
  progress: async (page) => {
    await page.locator('#code').fill('7k4m 92qx 3hta');
    await press(page, /查询|Look up/);
    await page.locator('.timeline').waitFor();
  },
  totals: (page) => page.locator('.hill').waitFor(),
  taken: async (page) => {
    await ACTS.claim(page);
    await page.locator('.confirm').getByRole('button').first().click();
    await page.locator('.slips').waitFor();
  },
  conflict: async (page) => {
    await ACTS.sign(page);
    await page.locator('.confirm').getByRole('button').first().click();
    await page.locator('.conflict').waitFor();
  },
};

/** Opens one screen in one mode and waits until nothing is loading. */
export async function openScreen(page, origin, screen, mode) {
  const { act, ...address } = SCREENS[screen];
  await page.goto(`${origin}/gallery/?${new URLSearchParams({ ...address, ...MODES[mode] })}`);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy="true"]') || document.querySelector('.part'),
  );
  if (act) await ACTS[act](page);
  await page.evaluate(() => document.fonts.ready);
}
