export {
  type FactPath,
  type FactProblem,
  FACTS,
  factValue,
  type HouseholdFacts,
  HouseholdRefused,
  readHousehold,
} from '#kernel';
export { DOCUMENTS } from './documents.js';
export { type Answer, answerOf } from './answer.js';
export { assess } from './assess.js';
export type { Assessment, DerivedStatus, PolicyResult } from './assessment.js';
export { bundledCatalogue } from './bundled-catalogue.js';
export type { Catalogue, DatedValue, Parameter } from './catalogue.js';
export { valueOn } from './catalogue.js';
export { catalogueProblems } from './catalogue-problems.js';
export { ASK_COVERS, type Ask, type Gap, gapOf } from './gap.js';
export { printRule } from './trace/print-rule.js';
export { assessWithReasons, type Reasoned, type Trace, trace } from './trace/trace.js';
export type { Basis, BasisMark, Benefit, NeedCode, Policy } from './policy.js';
