import evaluator from './jest.eligibility.config.mjs';

/** The tables beside the policies and the frozen catalogue. */
export default {
  ...evaluator,
  testRegex: ['libs/eligibility/src/domain/(policies/.*|bundled-c.*)\\.spec\\.ts$'],
};
