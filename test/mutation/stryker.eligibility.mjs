import { mutationOf, specsIn } from './mutation-of.mjs';

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
  [...specsIn([`${domain}/evaluator`]), ...specsIn([domain], /^(gap|read-household|bundled-cases|catalogue-days)\./)],
);
