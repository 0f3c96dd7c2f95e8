import type { AssessedWish } from './assessed-wish.js';
import { canHelpItself, isForMoney } from './charity-cash.js';
import type { NeedProposal, Way } from './decision.js';

/** What neither policy nor money solves is shown to the resource pool, if the family agreed. */
export function match(wish: AssessedWish): Way | undefined {
  if (isForMoney(wish) || canHelpItself(wish) || !hasGap(wish)) return undefined;
  const reasons = [
    ...(wish.gapFen > 0 || !wish.bridge ? ['gap-after-policy'] : []),
    ...(wish.bridge ? ['policy-too-slow'] : []),
    ...(wish.mayPublish ? [] : ['no-consent-to-publish']),
  ];
  return { path: 'MATCH', reasons, proposals: [needFor(wish, 'MATCH')] };
}

/** The need as the pool would see it; worth the gap, or the ask when a policy covers it too slowly. */
export const needFor = (wish: AssessedWish, route: NeedProposal['route']): NeedProposal => ({
  kind: 'need',
  route,
  valueFen: wish.gapFen > 0 ? wish.gapFen : wish.amountFen,
  urgent: wish.danger,
  bridge: wish.bridge,
  mayPublish: wish.mayPublish,
});

const hasGap = ({ ask, gapFen, coveredInKind, bridge }: AssessedWish): boolean =>
  gapFen > 0 || (ask !== 'cash' && (!coveredInKind || bridge));
