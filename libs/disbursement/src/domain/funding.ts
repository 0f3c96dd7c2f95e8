import type { FundSource } from './pots.js';

/** Where a pot's money may come from, by kind of money. `opening` carries over what a pot held before. */
export const FUNDING_SOURCES = {
  charity: ['charity-day', 'donation', 'charity-trust', 'opening'],
  fiscal: ['city-budget', 'town-budget', 'higher-level-grant', 'welfare-lottery', 'opening'],
} as const satisfies Record<FundSource, readonly string[]>;

export type FundingSource = (typeof FUNDING_SOURCES)[FundSource][number];

export const ALL_FUNDING_SOURCES: readonly FundingSource[] = [
  ...new Set<FundingSource>([...FUNDING_SOURCES.charity, ...FUNDING_SOURCES.fiscal]),
];

/** Fiscal money stays out of charity pots and charity money out of fiscal ones. */
export const mayFund = (source: FundingSource, kind: FundSource): boolean =>
  (FUNDING_SOURCES[kind] as readonly string[]).includes(source);
