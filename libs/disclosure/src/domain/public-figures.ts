import type { Figures } from './tally.js';

/** Below this a figure of a town or a month could point at a family. */
export const SMALLEST_SHOWN = 5;
const COUNT_STEP = 5;
/** 1,000 yuan. */
const MONEY_STEP_FEN = 100_000;

/** A count rounded down to fives, or that it is below five. */
export type ShownCount = number | '<5';

export interface ShownFigures {
  readonly registered: ShownCount;
  readonly emergencies: ShownCount;
  readonly paid: ShownCount;
  /** Whole thousands of yuan, in fen; null while fewer than five payouts are behind it. */
  readonly paidFen: number | null;
  readonly returned: ShownCount;
  readonly returnedFen: number | null;
  readonly fulfilled: ShownCount;
  readonly refused: ShownCount;
  readonly closed: ShownCount;
}

/**
 * The figures of a town or a month as everybody may see them: rounded down, so that they never fall and that
 * the difference between the city and the other towns does not give a small figure away.
 */
export const shownFigures = (figures: Figures): ShownFigures => ({
  registered: shownCount(figures.registered),
  emergencies: shownCount(figures.emergencies),
  paid: shownCount(figures.paid),
  paidFen: shownMoney(figures.paidFen, figures.paid),
  returned: shownCount(figures.returned),
  returnedFen: shownMoney(figures.returnedFen, figures.returned),
  fulfilled: shownCount(figures.fulfilled),
  refused: shownCount(figures.refused),
  closed: shownCount(figures.closed),
});

/** The whole city: counts as they are, money in whole thousands of yuan. */
export const cityFigures = (figures: Figures): Figures => ({
  ...figures,
  paidFen: roundDown(figures.paidFen, MONEY_STEP_FEN),
  returnedFen: roundDown(figures.returnedFen, MONEY_STEP_FEN),
});

const shownCount = (count: number): ShownCount => (count < SMALLEST_SHOWN ? '<5' : roundDown(count, COUNT_STEP));
const shownMoney = (fen: number, count: number): number | null =>
  count < SMALLEST_SHOWN ? null : roundDown(fen, MONEY_STEP_FEN);
const roundDown = (value: number, step: number): number => value - (value % step);
