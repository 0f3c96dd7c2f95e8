import type { AssessedWish } from './assessed-wish.js';
import type { Way } from './decision.js';
import { CITY_POT, potFor } from './pot.js';

/** Medical costs, emergency cash, funeral costs: what only money solves. */
const MONEY_CATEGORIES = new Set(['N05', 'N13', 'N18']);

export const isForMoney = ({ ask, category }: AssessedWish): boolean => ask === 'cash' && MONEY_CATEGORIES.has(category);

/** Above 24 times Dibao a family counts as able to help itself (the line of low-income recognition). */
export const canHelpItself = ({ overLimits }: AssessedWish): boolean => overLimits.includes('ASSETS-24');

/** Charity pays what policy and relief leave open, and never for a household that can help itself. */
export function charityCash(wish: AssessedWish, reliefFen: number): Way | undefined {
  if (!isForMoney(wish) || canHelpItself(wish)) return undefined;
  const amountFen = Math.min(wish.gapFen, wish.amountFen - reliefFen);
  if (amountFen <= 0) return undefined;
  const potId = potFor('CHARITY_CASH', amountFen, wish.town);
  return {
    path: 'CHARITY_CASH',
    reasons: ['gap-after-policy', potId === CITY_POT ? 'above-town-limit' : 'below-cap'],
    proposals: [{ kind: 'cash', route: 'CHARITY_CASH', potId, amountFen }],
  };
}
