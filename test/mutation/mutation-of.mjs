import { readdirSync } from 'node:fs';
import jest from '../jest.config.mjs';

const { displayName: _, ...unit } = jest.projects[0];

/** All of a folder but what the rules need: keeps the sandbox small. */
const others = (folder, ...needed) =>
  readdirSync(folder)
    .filter((name) => !needed.includes(name))
    .map((name) => `/${folder}/${name}`);

/** The spec files in some folders whose name fits. */
export const specsIn = (folders, name = /./) =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.spec.ts') && name.test(file))
      .map((file) => `${folder}/${file}`),
  );

/** Mutants of the rules, judged by the unit tests of the rules alone; needs Node 22 or later. */
export const mutationOf = (name, mutate, specs) => ({
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    config: {
      ...unit,
      rootDir: '.',
      roots: ['<rootDir>/libs/eligibility', '<rootDir>/test/mutation'],
      testRegex: ['/test/mutation/one-suite\\.ts$'],
      testPathIgnorePatterns: ['/node_modules/'],
      globals: { specs },
    },
    enableFindRelatedTests: false,
  },
  mutate: [...mutate, '!libs/eligibility/src/**/*.spec.ts'],
  ignorePatterns: [
    '/apps',
    '/deploy',
    '/dist',
    '/docs',
    '/.data',
    '/reports',
    ...others('libs', 'kernel', 'eligibility'),
    ...others('test', 'mutation', 'jest.config.mjs'),
  ],
  plugins: ['@stryker-mutator/*', './test/mutation/ignore-words.mjs'],
  ignorers: ['words'],
  // Compiled rules are kept for the whole run: which test they were first compiled in says nothing.
  coverageAnalysis: 'off',
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  thresholds: { high: 95, low: 90, break: 85 },
});
