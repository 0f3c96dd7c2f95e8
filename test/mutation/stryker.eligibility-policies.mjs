import { mutationOf, specsIn } from './mutation-of.mjs';

const domain = 'libs/eligibility/src/domain';

/**
 * The 42 policies, their predicates and parameters, by the tables beside them, the list and the bundled cases. The hash of the frozen catalogue is left
 * out: it would kill every mutant and say nothing about the tables.
 */
export default mutationOf(
  'eligibility-policies',
  [`${domain}/policies/*.ts`, `${domain}/*predicates.ts`, `${domain}/parameters.ts`],
  [...specsIn([`${domain}/policies`]), ...specsIn([domain], /^(bundled-cases|the-list|catalogue-days)\./)],
);
