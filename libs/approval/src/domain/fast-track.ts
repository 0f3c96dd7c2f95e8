import type { AssessedWish } from './assessed-wish.js';
import type { Way } from './decision.js';
import { needFor } from './match.js';
import { potFor, TOWN_LIMIT_FEN } from './pot.js';

/** 特事特办: life, shelter or a minor's safety is at stake, and urgent relief is met or the ask is not for money. */
export function fastTrack(wish: AssessedWish): Way | undefined {
  if (!wish.danger) return undefined;
  if (wish.ask !== 'cash') return needAtOnce(wish);
  return wish.reliefPolicy === 'MZ-06' ? cashAtOnce(wish) : undefined;
}

/** The rest is not given up: it is settled when the case is checked again. */
function cashAtOnce(wish: AssessedWish): Way {
  const amountFen = emergencyAmount(wish);
  return {
    path: 'FAST_TRACK',
    reasons: ['danger', 'urgent-relief-met'],
    proposals: [{ kind: 'cash', route: 'FAST_TRACK', potId: potFor('FAST_TRACK', amountFen, wish.town), amountFen }],
    remainingFen: wish.gapFen,
  };
}

/** When the event's need is not known yet, the ask stands for it, up to what a town may pay. */
const emergencyAmount = ({ reliefFen, amountFen }: AssessedWish) =>
  reliefFen > 0 ? reliefFen : Math.min(amountFen, TOWN_LIMIT_FEN);

const needAtOnce = (wish: AssessedWish): Way => ({
  path: 'FAST_TRACK',
  reasons: wish.mayPublish ? ['danger'] : ['danger', 'no-consent-to-publish'],
  proposals: [needFor(wish, 'FAST_TRACK')],
});
