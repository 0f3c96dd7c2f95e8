import { fits, type NeedToMatch, type Offer } from './match-rules.js';

/** A member is asked whether it takes a need on; nothing is reserved by it. */
export interface Proposal {
  readonly needId: string;
  readonly wishId: string;
  readonly memberId: string;
  readonly offerId: string;
}

/**
 * Finds one offer for each need that has one. Needs are served danger first, then nearest deadline; among the
 * offers that break no hard rule stands first: same town, smallest sufficient, the thing itself named by the
 * donor, least recently asked. Never by how moving a story is: no story gets here. What one proposal speaks
 * for is not proposed again, so a single unit is not promised to many.
 */
export function proposeMatches(needs: readonly NeedToMatch[], offers: readonly Offer[], today: string): Proposal[] {
  const round = new Round(offers);
  return [...needs].sort(byNeed).flatMap((need) => {
    const best = round.bestFor(need, today);
    if (!best) return [];
    round.speakFor(best, need.openQuantity);
    return [{ needId: need.needId, wishId: need.wishId, memberId: best.memberId, offerId: best.offerId }];
  });
}

/** Danger first, nearest deadline next; the id keeps the order the same on every machine. */
const byNeed = (a: NeedToMatch, b: NeedToMatch): number =>
  Number(b.urgent) - Number(a.urgent) || compare(a.neededBy, b.neededBy) || compare(a.needId, b.needId);

/** An offer of which this round may have promised a part. */
type Candidate = Omit<Offer, 'remaining'> & { remaining: number };

const WHOLE_CITY = '*';

/** What is left of the offers, and whom we asked, while one batch is matched. */
class Round {
  private readonly byCategoryAndArea = new Map<string, Candidate[]>();
  private readonly asked = new Map<string, number>();

  constructor(offers: readonly Offer[]) {
    for (const offer of offers) {
      const candidate = { ...offer };
      const areas = offer.level === 'city' ? [WHOLE_CITY] : offer.towns;
      for (const category of offer.categories) for (const area of areas) this.in(category, area).push(candidate);
    }
  }

  /** From the own town, else from those who give in the whole city. */
  bestFor(need: NeedToMatch, today: string): Candidate | undefined {
    return this.bestIn(need.town, need, today) ?? this.bestIn(WHOLE_CITY, need, today);
  }

  speakFor(candidate: Candidate, quantity: number): void {
    candidate.remaining -= quantity;
    this.asked.set(candidate.memberId, this.timesAsked(candidate) + 1);
  }

  private bestIn(area: string, need: NeedToMatch, today: string): Candidate | undefined {
    let best: Candidate | undefined;
    for (const offer of this.in(need.category, area)) {
      if (fits(need, offer, today) && (!best || this.compare(need, offer, best) < 0)) best = offer;
    }
    return best;
  }

  private compare({ item }: NeedToMatch, a: Candidate, b: Candidate): number {
    return (
      a.remaining - b.remaining ||
      Number(names(b, item)) - Number(names(a, item)) ||
      this.timesAsked(a) - this.timesAsked(b) ||
      askedAt(a) - askedAt(b) ||
      a.memberNumber - b.memberNumber ||
      compare(a.offerId, b.offerId)
    );
  }

  private timesAsked({ memberId }: Candidate): number {
    return this.asked.get(memberId) ?? 0;
  }

  private in(category: string, area: string): Candidate[] {
    const key = `${category} ${area}`;
    const known = this.byCategoryAndArea.get(key);
    if (known) return known;
    const empty: Candidate[] = [];
    this.byCategoryAndArea.set(key, empty);
    return empty;
  }
}

const names = ({ items }: Candidate, item: string): boolean => items?.includes(item) ?? false;
const askedAt = ({ lastAskedAt }: Candidate): number => lastAskedAt?.getTime() ?? 0;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
