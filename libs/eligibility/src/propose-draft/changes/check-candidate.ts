import { HouseholdRefused, readHousehold } from '#kernel';
import {
  assess,
  type Catalogue,
  catalogueProblems,
  type Policy,
  printRule,
  trace,
} from '../../domain/index.js';
import type { RuleChanges } from '../../persistence/rule-drafts.js';
import type { Problems } from './problems.js';

/** A case of which nothing is known: judging it runs through every rule. */
const unknownCase = readHousehold({ members: [{ ref: 'p1' }] });

/** Judges, explains and prints by the candidate once, so that nothing is published that could not be judged by. */
export function checkCandidate(
  candidate: Catalogue,
  base: Catalogue,
  day: string,
  { policies }: RuleChanges,
  problems: Problems,
): void {
  const [problem] = catalogueProblems(candidate);
  if (problem !== undefined)
    problems.add('/changes', 'unsound', `规则不完整：${problem}`, `The rules would be unsound: ${problem}`);
  try {
    tryOut(candidate, day, policies);
  } catch (error) {
    if (error instanceof HouseholdRefused) {
      for (const { words } of error.problems)
        problems.add('/effectiveFrom', 'without-values', words.zh, words.en);
      return;
    }
    const broken = policies.findIndex((policy) =>
      fails(() => tryOut(withOnly(policy, candidate, base), day, [policy])),
    );
    const pointer = broken < 0 ? '/changes' : `/changes/policies/${broken}`;
    problems.add(pointer, 'cannot-be-compiled', '这条规则无法执行', 'This rule cannot be compiled');
  }
}

function tryOut(catalogue: Catalogue, day: string, policies: readonly Policy[]): void {
  assess(catalogue, unknownCase, day);
  for (const { code, scope } of policies)
    trace(catalogue, unknownCase, day, code, scope === 'household' ? 'household' : 'p1');
  for (const policy of policies) printRule(policy, catalogue.parameters);
}

/** The candidate with one change alone, to find the one that is broken. */
const withOnly = (changed: Policy, candidate: Catalogue, base: Catalogue): Catalogue => ({
  ...candidate,
  policies: [...base.policies.filter(({ code }) => code !== changed.code), changed],
});

function fails(work: () => void): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}
