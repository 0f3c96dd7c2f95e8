import { mutationOf, specsIn } from './mutation-of.mjs';

const domain = 'libs/eligibility/src/domain';

/**
 * The evaluator: reading, judging, settling, the gap, the short answer. Cheap specs first: the first failure settles
 * a mutant.
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
    ...specsIn([domain], /^(answer|gap|read-household|bundled-cases|catalogue-days)\./),
    ...specsIn([`${domain}/evaluator`], /^(?!any-)/),
    ...specsIn([`${domain}/policies`]),
    `${domain}/trace/trace.spec.ts`,
    ...specsIn([`${domain}/evaluator`], /^any-/),
  ],
);
