import type { HouseholdFacts } from '#kernel';
import type { Assessment } from './assessment.js';
import type { Catalogue } from './catalogue.js';
import { Judgement } from './evaluator/judgement.js';
import { programFor } from './evaluator/program.js';

/**
 * Judges all policies of a catalogue with the values of the decision date (YYYY-MM-DD): first the policies that give
 * statuses, in their order, then the rest. Throws HouseholdRefused when a value is missing on that day. The engine
 * advises; a person decides (个人信息保护法 art. 24).
 */
export function assess(catalogue: Catalogue, facts: HouseholdFacts, decisionDate: string): Assessment {
  const program = programFor(catalogue, decisionDate);
  const judgement = new Judgement(program, facts);
  const assessment = judgement.run(decisionDate);
  judgement.close();
  return assessment;
}
