/** What is known about a rule: an unknown fact is never a pass. */
export type Verdict = 'met' | 'not-met' | 'unknown';

/**
 * The compiled evaluator keeps two answers in one number, side by side: with the held certificates alone (lane 0) and
 * with the statuses of the first pass (lane 1). Bits 0-1: the lane can be met; bits 2-3: the lane can be not met.
 */
export type Lanes = number;

export const MET: Lanes = 0b0011;
export const NOT_MET: Lanes = 0b1100;
export const UNKNOWN: Lanes = 0b1111;

export const bothOf = (a: Lanes, b: Lanes): Lanes => (a & b & 0b0011) | ((a | b) & 0b1100);
export const eitherOf = (a: Lanes, b: Lanes): Lanes => ((a | b) & 0b0011) | (a & b & 0b1100);
export const opposite = (a: Lanes): Lanes => ((a & 0b0011) << 2) | (a >> 2);

/** Picks by a condition; when the condition is unknown, still decided where both choices agree. */
export const pick = (when: Lanes, then: Lanes, otherwise: Lanes): Lanes =>
  eitherOf(eitherOf(bothOf(when, then), bothOf(opposite(when), otherwise)), bothOf(then, otherwise));

const VERDICTS: readonly Verdict[] = ['unknown', 'met', 'not-met', 'unknown'];

/** The answer in a lane: 0 with held certificates alone, 1 with derived statuses. */
export const verdictIn = (lanes: Lanes, lane: 0 | 1): Verdict =>
  VERDICTS[((lanes >> lane) & 1) | (((lanes >> (lane + 2)) & 1) << 1)] as Verdict;

const LANES: Readonly<Record<Verdict, Lanes>> = { met: MET, 'not-met': NOT_MET, unknown: UNKNOWN };

export const bothLanes = (verdict: Verdict): Lanes => LANES[verdict];
