import type { HouseholdFacts } from '#kernel';
import type { Assessment } from './assessment.js';
import { type Condition, all, below, oneOf, someMember } from './conditions.js';
import type { Catalogue } from './catalogue.js';
import { NOT_MET } from './evaluator/explained.js';
import { explain } from './evaluator/interpret.js';
import { rulesOnDay } from './evaluator/rules-on-day.js';
import { assetsWithin } from './household-predicates.js';
import { parameter } from './quantities.js';

/** A met policy as approval needs to know it. */
export interface MetForAsk {
  readonly policy: string;
  readonly refs: readonly string[];
  readonly conditional: boolean;
  readonly givesNewStatus: boolean;
  readonly coversAsk: boolean;
  readonly surface: 'S' | 'T' | 'U';
  readonly amountFen?: number;
  readonly monthly: boolean;
}

/** What an assessment means beyond the policies themselves. */
export interface Bearing {
  readonly met: readonly MetForAsk[];
  /** MZ-06 or MZ-07, when met: temporary relief is decided by the town, not referred. */
  readonly relief?: { readonly policy: 'MZ-06' | 'MZ-07'; readonly amountFen: number };
  readonly referHome: boolean;
  /** Asset limits that are surely exceeded. */
  readonly overLimits: readonly string[];
}

const RELIEF = ['MZ-06', 'MZ-07'] as const;
const SURFACES = { always: 'S', 'on-topic': 'T', universal: 'U' } as const;
const LIMITS = { 'ASSETS-12': assetsWithin(12), 'ASSETS-24': assetsWithin(24) };

/**
 * Dibao belongs to the place of the hukou: a newcomer who is below our own line with assets within the limit
 * likely fits there, and the worker contacts that office (domain.md 1.4, REFER_HOME).
 */
const likelyEntitledAtHome: Condition = all(
  someMember(all(oneOf('person.rel', 'self'), oneOf('person.hukou', 'GD', 'CN'))),
  below('household.income_pcpm', parameter('DIBAO')),
  assetsWithin(12),
);

/** Reads an assessment for an ask that these policies touch. */
export function bearingOf(
  catalogue: Catalogue,
  facts: HouseholdFacts,
  assessment: Assessment,
  coveredBy: readonly string[],
): Bearing {
  const { values } = rulesOnDay(catalogue, assessment.decisionDate);
  const view = { facts, values, holds: () => NOT_MET, hit: () => NOT_MET };
  const verdict = (condition: Condition) => explain(condition, view, -1).verdict;
  const met = metForAsk(catalogue, assessment, coveredBy);
  const relief = RELIEF.map((policy) => met.find((one) => one.policy === policy)).find(
    (one) => one !== undefined,
  );
  return {
    met,
    ...(relief
      ? { relief: { policy: relief.policy as 'MZ-06' | 'MZ-07', amountFen: relief.amountFen ?? 0 } }
      : {}),
    referHome: verdict(likelyEntitledAtHome) === 'met',
    overLimits: Object.entries(LIMITS)
      .filter(([, limit]) => verdict(limit) === 'not-met')
      .map(([code]) => code),
  };
}

function metForAsk(catalogue: Catalogue, assessment: Assessment, coveredBy: readonly string[]): MetForAsk[] {
  const giving = new Set(assessment.statusesDerived.map(({ by }) => by));
  return catalogue.policies.flatMap((policy) => {
    const results = assessment.results.filter((one) => one.policy === policy.code && one.verdict === 'met');
    if (results.length === 0) return [];
    const amounts = results.map((one) => one.amountFen).filter((fen) => fen !== undefined);
    return {
      policy: policy.code,
      refs: results.map((one) => one.ref),
      conditional: results.every((one) => one.conditional),
      givesNewStatus: giving.has(policy.code),
      coversAsk: coveredBy.includes(policy.code),
      surface: SURFACES[policy.surface],
      ...(amounts.length > 0 ? { amountFen: amounts.reduce((sum, fen) => sum + fen, 0) } : {}),
      monthly: policy.benefit.every === 'month',
    };
  });
}
