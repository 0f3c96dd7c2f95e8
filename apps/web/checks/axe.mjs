/**
 * Looks at every screen in every mode: no finding of axe (WCAG 2.0 to 2.2, A and AA), no sideways scrolling at 320 px
 * and at 200 %, nothing refused by the content security policy, no error on the console.
 * `--break` puts a fault on the page first and must then fail: a check that cannot fail is worse than none.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { galleryFolder, launchBrowser, serveFolder } from './browser.mjs';
import { MODES, openScreen, SCREENS } from './screens.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const breaking = process.argv.includes('--break');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const chosen = only.length > 0 ? only : Object.keys(SCREENS);

const site = await serveFolder(galleryFolder);
const browser = await launchBrowser();
const findings = [];
let looked = 0;

/** Dark is the device's wish; 200 % of a 1280 px window leaves 640 px for the page. */
const VIEWS = [
  ...Object.keys(MODES).map((mode) => ({ mode, width: 390, scheme: 'light' })),
  { mode: 'normal', width: 320, scheme: 'light' },
  { mode: 'elder', width: 320, scheme: 'light' },
  { mode: 'normal', width: 640, scheme: 'dark' },
  { mode: 'contrast', width: 1280, scheme: 'dark' },
  { mode: 'normal', width: 1280, scheme: 'light' },
  { mode: 'en', width: 1280, scheme: 'light' },
];

async function look(screen, { mode, width, scheme }) {
  const where = `${screen} ${mode} ${scheme} ${width}px`;
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') findings.push(`${where}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => findings.push(`${where}: page error: ${error.message}`));
  await openScreen(page, site.url, screen, mode);
  if (breaking)
    await page.evaluate(() =>
      document
        .querySelector('main')
        .insertAdjacentHTML('beforeend', '<img src="/icon.svg"><button></button>'),
    );
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  for (const { id, nodes } of violations)
    findings.push(`${where}: axe ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wide > 0) findings.push(`${where}: ${wide} px too wide`);
  looked += 1;
  await context.close();
}

try {
  for (const screen of chosen) for (const view of VIEWS) await look(screen, view);
} finally {
  await browser.close();
  await site.stop();
}
for (const finding of findings) console.log(finding);
console.log(`${looked} views of ${chosen.length} screens: ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
