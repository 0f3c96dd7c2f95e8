import whole from '../jest.config.mjs';

/** The unit tests of the rules alone, as one project: what mutants of the rules are judged by. */
const { displayName: _, ...unit } = whole.projects[0];
export default {
  ...unit,
  roots: ['<rootDir>/libs/eligibility'],
  testRegex: ['libs/eligibility/src/(domain|evaluate-household)/.*(?<!\\.int)(?<!\\.properties)\\.spec\\.ts$'],
};
