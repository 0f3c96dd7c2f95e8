import type { Fen } from '#kernel';
import type { CashRoute } from './decision.js';

/** Up to here a town's federation pays; above it the city's (to be confirmed by the city). */
export const TOWN_LIMIT_FEN: Fen = 3_000_000;

export const CITY_POT = 'charity:city';

/** Which money pays: relief is fiscal and the town's, charity is the town's up to its limit. */
export function potFor(route: CashRoute, amountFen: Fen, town: string): string {
  if (route === 'RELIEF') return `relief:${town}`;
  return amountFen > TOWN_LIMIT_FEN ? CITY_POT : `charity:${town}`;
}
