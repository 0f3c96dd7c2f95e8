import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface SourceRule {
  readonly name: string;
  /** What a file does wrong, or nothing. */
  readonly broken: (file: SourceFile) => string | undefined;
}

const FORBIDDEN_WORDS = ['manager', 'helper', 'helpers', 'util', 'utils', 'common', 'base', 'impl', 'data'];
const CODE = /\.(ts|tsx|mjs)$/;
const SPEC = /\.(spec|features)\.tsx?$/;
const DOMAIN = /^libs\/[^/]+\/src\/domain\//;
const NOT_OURS = new Set(['generated', 'node_modules', 'dist', 'target', 'fixtures', 'coverage', 'screens', '.data']);

const lines = (text: string) => text.replace(/\n$/, '').split('\n').length;
const longer = (file: SourceFile, limit: number) =>
  lines(file.text) > limit ? `has ${lines(file.text)} lines; ${limit} are enough` : undefined;

/** The line that holds what a rule forbids. */
const at = (file: SourceFile, forbidden: RegExp, why: string) => {
  const found = file.text.split('\n').findIndex((line) => forbidden.test(line));
  return found < 0 ? undefined : `line ${found + 1} ${why}`;
};

export const SOURCE_RULES: readonly SourceRule[] = [
  {
    name: 'a handler loads, decides and saves in at most 60 lines',
    broken: (file) => (file.path.endsWith('.handler.ts') ? longer(file, 60) : undefined),
  },
  {
    name: 'a file has at most 200 lines, a spec 300',
    broken: (file) => longer(file, SPEC.test(file.path) ? 300 : 200),
  },
  {
    name: 'a file is named after what it is about',
    broken: ({ path }) => {
      const words = (path.split('/').at(-1) ?? '').toLowerCase().split(/[-.]/);
      const empty = words.find((word) => FORBIDDEN_WORDS.includes(word));
      return empty === undefined ? undefined : `says "${empty}", which tells nothing`;
    },
  },
  {
    name: 'a spec waits for something, never for some time',
    broken: (file) =>
      SPEC.test(file.path) && !file.path.startsWith('test/support/')
        ? at(file, /\bsetTimeout\s*\(|from 'node:timers\/promises'/, 'sleeps; use eventually(probe)')
        : undefined,
  },
  {
    name: 'no spec is skipped or alone',
    broken: (file) =>
      SPEC.test(file.path) ? at(file, /\b(describe|it|test)\.(only|skip|todo)\b/, 'hides specs') : undefined,
  },
  {
    name: 'the domain gets time and chance as values',
    broken: (file) =>
      DOMAIN.test(file.path) && !SPEC.test(file.path)
        ? at(
            file,
            /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(/,
            'asks the world by itself',
          )
        : undefined,
  },
  {
    name: 'nothing is left for later in a comment',
    broken: (file) => at(file, /(\/\/|\*).*\b(TODO|FIXME|XXX)\b/, 'leaves work behind'),
  },
];

/** Every rule that a file breaks, as `path: what is wrong`. */
export const brokenRules = (file: SourceFile): string[] =>
  SOURCE_RULES.flatMap(({ broken }) => {
    const wrong = broken(file);
    return wrong === undefined ? [] : [`${file.path}: ${wrong}`];
  });

/** The code of the repository; fixtures are wrong on purpose and what is built is not ours to read. */
export function sourceFiles(root: string, folders: readonly string[]): SourceFile[] {
  const files: SourceFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (CODE.test(entry.name)) {
        files.push({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') });
      }
    }
  };
  for (const folder of folders) walk(join(root, folder));
  return files;
}
