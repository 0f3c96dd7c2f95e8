import { mutationOf, specsIn } from './mutation-of.mjs';

const domain = 'libs/eligibility/src/domain';

/**
 * The evaluator: reading, judging, settling, the gap, the short answer; what fails first ends a trial. The property tests of whole assessments and
 * what tests the words are left out: they would kill more, but take seconds for every mutant.
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
    ...specsIn([domain], /^(gap|read-household|bundled-cases|catalogue-days)\./),
    ...specsIn([`${domain}/policies`, `${domain}/evaluator`]),
  ],
);
