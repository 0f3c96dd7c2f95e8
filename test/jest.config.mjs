import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Jest in ESM mode: swc keeps the decorator metadata that Nest needs. */
const swc = {
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const left = ['/node_modules/', '/dist/', '/test/architecture/fixtures/', '/apps/web/'];
const onPostgres = {
  globalSetup: `${root}test/support/global-setup.mjs`,
  globalTeardown: `${root}test/support/global-teardown.mjs`,
};

const tier = (name, testRegex, more = {}) => ({
  displayName: name,
  rootDir: root,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/deploy', '<rootDir>/test'],
  testEnvironment: 'node',
  testRegex,
  testPathIgnorePatterns: left,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  ...more,
});

export default {
  rootDir: root,
  testTimeout: 30_000,
  coverageProvider: 'v8',
  workerIdleMemoryLimit: '700MB',
  projects: [
    tier('unit', '(?<!\\.int)\\.spec\\.ts$', { testPathIgnorePatterns: [...left, '/test/(?!support|architecture|contract)'] }),
    tier('int', '\\.int\\.spec\\.ts$', onPostgres),
    tier('conformance', '/test/conformance/.*\\.spec\\.ts$', onPostgres),
    tier('journeys', '/test/e2e/journeys/.*\\.spec\\.ts$', onPostgres),
    tier('browser', '/test/e2e/web/.*\\.spec\\.ts$', onPostgres),
    `${root}apps/web/jest.config.mjs`,
    tier('faults', '/test/faults/.*\\.spec\\.ts$', onPostgres),
  ],
};
