import { HouseholdRefused, readHousehold } from '#kernel';
import { assess, type Catalogue, type PolicyResult } from '../domain/index.js';
import type { CaseToJudge, ChangedResult, ShortResult } from '../persistence/rule-previews.js';

/** The rules to compare: those that stand, those of the draft, and those that an old case was judged by. */
export interface Compared {
  readonly base: Catalogue;
  readonly candidate: Catalogue;
  readonly effectiveFrom: string;
}

/**
 * What a draft would change for one stored case, if it came on its own day or, when that is earlier, on the first day
 * of the draft. Both sides are judged on that day, so that nothing but the draft makes a difference; only when the rules
 * that stand have no values on that day, the case is taken as it was judged. Undefined when nothing can be compared.
 */
export function compareCase(
  { base, candidate, effectiveFrom }: Compared,
  one: CaseToJudge,
  judgedBy: Catalogue,
  sealed: object,
): ChangedResult[] | undefined {
  const day = one.judgedOn < effectiveFrom ? effectiveFrom : one.judgedOn;
  const facts = tried(() => readHousehold(sealed));
  if (!facts) return undefined;
  const now = tried(() => assess(base, facts, day)) ?? tried(() => assess(judgedBy, facts, one.judgedOn));
  const then = tried(() => assess(candidate, facts, day));
  if (!now || !then) return undefined;
  const before = new Map(now.results.map((result) => [`${result.policy}/${result.ref}`, result]));
  return then.results.flatMap((result) => {
    const old = before.get(`${result.policy}/${result.ref}`);
    if (old && isSame(old, result)) return [];
    return {
      wishId: one.wishId,
      town: one.town,
      policy: result.policy,
      ref: result.ref,
      day,
      before: old ? short(old) : null,
      after: short(result),
      beforeBy: { version: now.catalogueVersion, day: now.decisionDate },
    };
  });
}

/** Facts that cannot be judged, or not on that day, are an answer here; everything else is a bug. */
function tried<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof HouseholdRefused) return undefined;
    throw error;
  }
}

const isSame = (a: PolicyResult, b: PolicyResult): boolean =>
  a.verdict === b.verdict && a.conditional === b.conditional && a.amountFen === b.amountFen;

const short = ({ verdict, conditional, amountFen }: PolicyResult): ShortResult => ({
  verdict,
  conditional,
  ...(amountFen === undefined ? {} : { amountFen }),
});
