import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The rules of the fronts (no DOM): run with the repository's Jest, `-c apps/web/jest.config.mjs`. */
export default {
  displayName: 'web',
  rootDir: root,
  roots: ['<rootDir>/apps/web/src'],
  testEnvironment: 'node',
  testRegex: '\\.spec\\.ts$',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: {
    '^#kernel$': '<rootDir>/libs/kernel/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
