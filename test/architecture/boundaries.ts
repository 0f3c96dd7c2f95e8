import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const RULES = join(ROOT, 'test/architecture/dependency-cruiser.mjs');
const FOLDERS = ['libs', 'apps', 'deploy', 'test'];

interface Cruise {
  modules: { source: string }[];
  summary: {
    violations: { from: string; to: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

export interface Crossing {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface Boundaries {
  /** The files that were looked at. */
  readonly files: string[];
  readonly rules: string[];
  readonly found: Crossing[];
}

/** Every import under `root` that goes where it may not. */
export function crossings(root: string): Boundaries {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CRUISER, '--config', RULES, '--output-type', 'json', ...FOLDERS],
    { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser did not answer: ${stderr}`);
  const { modules, summary } = JSON.parse(stdout) as Cruise;
  return {
    files: modules
      .map((one) => one.source)
      .filter((source) => FOLDERS.some((folder) => source.startsWith(`${folder}/`))),
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    found: summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to })),
  };
}

/** The rule that a fixture says it breaks, in its first line. */
export const announcedBy = (file: string): string | undefined =>
  /^\/\/ breaks ([a-z-]+)\n/.exec(readFileSync(file, 'utf8'))?.[1];
