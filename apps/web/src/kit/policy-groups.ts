import type { Assessment } from '../api/api.js';

export type Judged = Assessment['results'][number];
export type Verdict = Judged['verdict'];

/** One policy with what it said about the household or about each member. */
export interface PolicyGroup {
  policy: string;
  verdict: Verdict;
  coversAsk: boolean;
  results: Judged[];
}

/** The best news first. */
export const VERDICTS: readonly Verdict[] = ['met', 'unknown', 'not-met'];

const bestOf = (results: readonly Judged[]): Verdict =>
  VERDICTS.find((verdict) => results.some((one) => one.verdict === verdict)) ?? 'not-met';

/** Every policy once, by its best verdict; those that touch what is asked for come first. */
export function groupPolicies(results: readonly Judged[]): PolicyGroup[] {
  const byPolicy = Map.groupBy(results, ({ policy }) => policy);
  return [...byPolicy]
    .map(([policy, of]) => ({
      policy,
      verdict: bestOf(of),
      coversAsk: of.some(({ coversAsk }) => coversAsk),
      results: of,
    }))
    .sort((a, b) => Number(b.coversAsk) - Number(a.coversAsk) || a.policy.localeCompare(b.policy));
}

/** The results worth reading first in a group: those with its verdict. */
export const tellingIn = ({ verdict, results }: PolicyGroup): Judged[] =>
  results.filter((one) => one.verdict === verdict);
