import type { AssessedWish, MetPolicy } from './assessed-wish.js';
import type { Handover, Way } from './decision.js';

const RELIEF_POLICIES = new Set(['MZ-06', 'MZ-07']);

/** A department's policy gives a status that is not held yet, or covers what is asked for. */
export function policyReferral(wish: AssessedWish): Way | undefined {
  const helping = wish.met.filter((one) => isForDepartments(one, wish) && (one.givesNewStatus || one.coversAsk));
  if (helping.length === 0) return undefined;
  const reasons = [
    ...(helping.some((one) => one.coversAsk) ? ['policy-covers-ask'] : []),
    ...(helping.some((one) => one.givesNewStatus) ? ['policy-gives-status'] : []),
  ];
  return { path: 'POLICY', reasons, handovers: helping.map(toDepartment) };
}

/** An answer to a question: every policy that is met goes to its department, and nothing else is decided. */
export const inform = ({ met }: AssessedWish): Way => ({
  path: 'POLICY',
  reasons: ['information'],
  handovers: met.filter((one) => one.surface !== 'U').map(toDepartment),
});

/** Relief for a wish for money is the town's own decision; universal lines are only information. */
const isForDepartments = ({ surface, policy }: MetPolicy, { ask }: AssessedWish): boolean =>
  surface !== 'U' && !(ask === 'cash' && RELIEF_POLICIES.has(policy));

/** The letters of a policy's code are its department. */
const toDepartment = ({ policy }: MetPolicy): Handover => ({
  to: 'department',
  department: policy.slice(0, policy.indexOf('-')),
  policy,
});
