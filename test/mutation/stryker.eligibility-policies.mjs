import { mutationOf, specsIn } from './mutation-of.mjs';

const domain = 'libs/eligibility/src/domain';

/** The 42 policies, their predicates and parameters, by the tables beside them and the frozen catalogue. */
export default mutationOf(
  'eligibility-policies',
  [`${domain}/policies/*.ts`, `${domain}/*predicates.ts`, `${domain}/parameters.ts`],
  [...specsIn([`${domain}/policies`]), ...specsIn([domain], /^bundled-c/)],
);
