import { readdirSync } from 'node:fs';
import jest from '../jest.config.mjs';

const { displayName: _, ...unit } = jest.projects[0];

/** All of a folder but what the rules need: keeps the sandbox small. */
const others = (folder, ...needed) =>
  readdirSync(folder)
    .filter((name) => !needed.includes(name))
    .map((name) => `/${folder}/${name}`);

/** Mutants of the rules, judged by the unit tests of the rules alone; needs Node 22 or later. */
export const mutationOf = (name, mutate, testRegex) => ({
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    config: { ...unit, rootDir: '.', roots: ['<rootDir>/libs/eligibility'], testRegex: [testRegex] },
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
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  thresholds: { high: 95, low: 90, break: 85 },
});

const domain = 'libs/eligibility/src/domain';

/**
 * The evaluator: reading, judging, settling, the gap. The property tests and the tables of the policies are left out:
 * they would kill more, but take too long for every mutant.
 */
export default mutationOf(
  'eligibility',
  [
    ...['evaluator/*.ts', 'assess.ts', 'answer.ts', 'gap.ts', 'catalogue.ts'].map(
      (path) => `${domain}/${path}`,
    ),
    'libs/kernel/src/household/*.ts',
  ],
  `${domain}/(evaluator/.*|gap|read-household|bundled-cases|catalogue-days)\\.spec\\.ts$`,
);
