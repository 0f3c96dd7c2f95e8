import type { CategoryCode, Fen } from '#kernel';

/** City totals; a number below 5 is withheld (`null`) so that nobody can be picked out. */
export interface PublicTotals {
  asOf: string;
  registered: number;
  closed: number;
  emergencyAnsweredInTime: number;
  emergencyAll: number;
  paidFen: Fen;
  needsOpen: number;
  needsFulfilled: number;
  byCategory: { category: CategoryCode; count: number | null }[];
}
