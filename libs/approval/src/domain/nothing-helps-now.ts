import type { AssessedWish } from './assessed-wish.js';
import type { Way } from './decision.js';

/** 补正: nothing helps now, but facts are missing that could still change a result. All are asked for at once. */
export const askForFacts = ({ missing }: AssessedWish): Way | undefined =>
  missing.length > 0 ? { path: 'RETURN', reasons: ['facts-missing'] } : undefined;

/** Nothing can be given. Proposed only: a person signs it, with every reason (社会救助暂行办法 art. 11). */
export function reject({ overLimits, met }: AssessedWish): Way {
  const reasons = [...overLimits, met.some((one) => one.surface !== 'U') ? 'nothing-left-to-fund' : 'no-policy-met'];
  return { path: 'REJECT', reasons, proposals: [{ kind: 'refusal', route: 'REJECT', reasons }] };
}
