/**
 * Describes the API (openapi.json) and makes the client of it (src/api/generated). Runs on the built service:
 * `--check` writes nothing and fails when one of the two is not as the code would make it; a path after it names
 * another description to hold against the code.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { describeApi } from '../../dist/test/quality/describe-api.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const DOCUMENT = join(here, 'openapi.json');
const CLIENT = join(here, 'src/api/generated');

export async function makeClient(input, output) {
  await createClient({
    input,
    output: { path: output, clean: true },
    plugins: [
      { name: '@hey-api/client-fetch', throwOnError: true },
      { name: '@hey-api/typescript' },
      { name: '@hey-api/sdk', auth: false },
    ],
    logs: { level: 'silent' },
  });
}

/** What is not as the code would make it, by name. */
export async function drift(document = DOCUMENT) {
  const folder = mkdtempSync(join(tmpdir(), 'dianliang-client-'));
  try {
    await makeClient(document, folder);
    return [
      ...((await describeApi()) === readFileSync(document, 'utf8') ? [] : ['apps/web/openapi.json']),
      ...(sameFiles(folder, CLIENT) ? [] : ['apps/web/src/api/generated']),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sameFiles(one, other) {
  const files = (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).sort();
  const names = files(one);
  if (names.join() !== files(other).join()) return false;
  return names.every((name) => readFileSync(join(one, name), 'utf8') === readFileSync(join(other, name), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.indexOf('--check');
  if (check > 0) {
    const drifted = await drift(process.argv[check + 1]);
    for (const name of drifted) console.error(`${name} is not as generated: npm run openapi`);
    process.exitCode = drifted.length > 0 ? 1 : 0;
  } else {
    writeFileSync(DOCUMENT, await describeApi());
    await makeClient(DOCUMENT, CLIENT);
  }
}
