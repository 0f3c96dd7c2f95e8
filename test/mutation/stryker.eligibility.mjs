import { mutationOf, specsIn } from './mutation-of.mjs';

const domain = 'libs/eligibility/src/domain';

/**
 * The evaluator: reading, judging, settling, the gap, the short answer. Cheap specs first, the property tests last:
 * whatever fails first ends the trial of a mutant.
 */
export default mutationOf(
  'eligibility',
  [
    ...['evaluator/*.ts', 'assess.ts', 'answer.ts', 'gap.ts', 'catalogue.ts'].map(
      (path) => `${domain}/${path}`,
    ),
    'libs/kernel/src/household/*.ts',
  ],
  [
    ...specsIn([domain], /^(?!assess\.properties|bundled-catalogue)/),
    ...specsIn([`${domain}/policies`, `${domain}/evaluator`, 'libs/eligibility/src/evaluate-household'], /^[a-z0-9-]+\.spec/),
    `${domain}/assess.properties.spec.ts`,
  ],
);
