/** Fails when the first load of a front (its page's script, every script that this needs, and one language) is too heavy. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGETS_KB = { public: 130, field: 280, desk: 400 };
const PAGES = { public: 'index.html', field: 'field/index.html', desk: 'desk/index.html' };

const webFolder = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The entry and all that it imports statically, plus the words it fetches before the first render. */
export function firstLoad(manifest, front, tag = 'zh-CN') {
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    (chunk.imports ?? []).forEach(visit);
  };
  visit(PAGES[front]);
  if (files.size === 0) throw new Error(`The manifest has no entry for ${PAGES[front]}`);
  for (const name of ['common', front]) visit(`src/i18n/${tag}/${name}.json`);
  return [...files].filter((file) => file.endsWith('.js'));
}

/** Kilobytes (1000) after gzip. */
export const gzipKb = (folder, files) =>
  files.reduce((total, file) => total + gzipSync(readFileSync(folder + file), { level: 9 }).length, 0) / 1000;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(readFileSync(`${webFolder}.vite/manifest.json`, 'utf8'));
  let over = false;
  for (const [front, budget] of Object.entries(BUDGETS_KB)) {
    const files = firstLoad(manifest, front);
    const kb = gzipKb(webFolder, files);
    over ||= kb > budget;
    console.log(
      `${front.padEnd(7)} ${kb.toFixed(1).padStart(6)} KB of ${budget} KB gzip in ${files.length} files${kb > budget ? '  OVER' : ''}`,
    );
  }
  process.exitCode = over ? 1 : 0;
}
