import { TOWNS } from '#kernel';

/** The two kinds of money that never mix: the treasury's (earmarked, 社会救助暂行办法 art. 5) and the federations'. */
export type FundSource = 'charity' | 'fiscal';

/** A pot that payouts draw on. */
export interface Pot {
  readonly id: string;
  readonly fundSource: FundSource;
  /** Null for the pot of the whole city. */
  readonly town: string | null;
}

/** 33 charity pots of the towns, the city's charity pot, and 33 fiscal pots for temporary relief. */
export const POTS: readonly Pot[] = [
  ...TOWNS.map(({ code }): Pot => ({ id: `charity:${code}`, fundSource: 'charity', town: code })),
  { id: 'charity:city', fundSource: 'charity', town: null },
  ...TOWNS.map(({ code }): Pot => ({ id: `relief:${code}`, fundSource: 'fiscal', town: code })),
];

const byId = new Map(POTS.map((pot) => [pot.id, pot]));

export const findPot = (id: string): Pot | undefined => byId.get(id);
