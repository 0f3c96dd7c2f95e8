/** Pictures of the screens for people to look at: `node apps/web/checks/pictures.mjs [folder] [screen,...] [mode,...] [width,...]`. */
import { mkdir } from 'node:fs/promises';
import { galleryFolder, launchBrowser, serveFolder } from './browser.mjs';
import { MODES, openScreen, SCREENS } from './screens.mjs';

const [
  folder = 'reports/web-pictures',
  screens = Object.keys(SCREENS).join(),
  modes = Object.keys(MODES).join(),
  widths = '390,1280',
] = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const site = await serveFolder(galleryFolder);
const browser = await launchBrowser();
try {
  for (const width of widths.split(',').map(Number)) {
    const page = await browser.newPage({ viewport: { width, height: width < 600 ? 844 : 900 } });
    for (const screen of screens.split(',')) {
      for (const mode of modes.split(',')) {
        await openScreen(page, site.url, screen, mode);
        await page.screenshot({ path: `${folder}/${screen}-${mode}-${width}.png`, fullPage: true });
      }
    }
    await page.close();
  }
} finally {
  await browser.close();
  await site.stop();
}
