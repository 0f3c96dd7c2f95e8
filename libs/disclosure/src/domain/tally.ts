import { shanghaiDate } from '#kernel';
import type { PublicFact } from './public-fact.js';

/** What is counted. Those that end in Fen are sums of money, the others numbers of facts. */
export const MEASURES = [
  'registered', 'emergencies', 'paid', 'paidFen', 'returned', 'returnedFen', 'fulfilled', 'refused', 'closed',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Figures = Readonly<Record<Measure, number>>;

/** One fact's share of the figures of a day. */
export interface Tally {
  readonly wishId: string;
  /** Civil date of Dongguan. */
  readonly day: string;
  readonly measure: Measure;
  readonly amount: number;
}

/**
 * What a fact adds. Nothing ever takes away: money that comes back counts as returned, beside the paid it
 * was, so that a published total never falls.
 */
export function talliesOf(fact: PublicFact): Tally[] {
  const { wishId } = fact;
  const day = shanghaiDate(fact.at);
  const add = (measure: Measure, amount = 1): Tally => ({ wishId, day, measure, amount });
  switch (fact.kind) {
    case 'registered':
      return fact.danger ? [add('registered'), add('emergencies')] : [add('registered')];
    case 'paid':
      return [add('paid'), add('paidFen', fact.amountFen)];
    case 'returned':
      return [add('returned'), add('returnedFen', fact.amountFen)];
    case 'path-decided':
      return [];
    default:
      return [add(fact.kind)];
  }
}

export interface TownDay {
  readonly town: string;
  readonly day: string;
  readonly figures: Figures;
}

/** Adds tallies up per town and day, in the order of both; tallies of wishes without a known town are left out. */
export function perTownAndDay(tallies: readonly Tally[], townOf: ReadonlyMap<string, string>): TownDay[] {
  const sums = new Map<string, { town: string; day: string; figures: Record<Measure, number> }>();
  for (const { wishId, day, measure, amount } of tallies) {
    const town = townOf.get(wishId);
    if (town === undefined) continue;
    const key = `${town} ${day}`;
    const sum = sums.get(key) ?? { town, day, figures: zero() };
    sum.figures[measure] += amount;
    sums.set(key, sum);
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

const zero = (): Record<Measure, number> =>
  Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Record<Measure, number>;
