import { conditionsHold, isMinor } from './offer-conditions.js';
import { canMeet, isFitToGive, type ResourceCode } from './resources.js';

/** A need as the rules see it: codes, numbers and days. */
export interface NeedToMatch {
  readonly needId: string;
  readonly wishId: string;
  readonly town: string;
  readonly category: string;
  readonly item: string;
  /** Units that nobody has taken on. */
  readonly openQuantity: number;
  /** What one unit is worth at most, fen. */
  readonly unitValueFen: number;
  readonly ageBand: string;
  /** Civil date. */
  readonly neededBy: string;
  readonly urgent: boolean;
}

/** What a member offers. */
export interface Offer {
  readonly offerId: string;
  readonly memberId: string;
  readonly memberNumber: number;
  readonly level: 'city' | 'town';
  readonly towns: readonly string[];
  readonly resource: ResourceCode;
  readonly categories: readonly string[];
  /** The only things given, or null for anything in the categories. */
  readonly items: readonly string[] | null;
  readonly remaining: number;
  /** Up to what one unit may be worth, fen. */
  readonly unitValueFen: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly conditions: readonly string[];
  /** When a need was last proposed to the member. */
  readonly lastAskedAt: Date | null;
}

interface HardRule {
  /** The number that people see when it fails. */
  readonly number: number;
  holds(need: NeedToMatch, offer: Offer, today: string): boolean;
}

const HARD_RULES: readonly HardRule[] = [
  {
    number: 1, // the category can be met by this resource, and by this very offer
    holds: ({ category, item }, { resource, categories, items }) =>
      categories.includes(category) && canMeet(resource, category) && (items === null || items.includes(item)),
  },
  {
    number: 2, // a town's resource stays in its towns
    holds: ({ town }, offer) => servesTown(offer, town),
  },
  {
    number: 3, // enough is left, and each unit is within what the member gives
    holds: ({ openQuantity, unitValueFen }, offer) =>
      offer.remaining >= openQuantity && offer.unitValueFen >= unitValueFen,
  },
  {
    number: 4, // usable by the day it is needed, and not yet over
    holds: ({ neededBy }, { validFrom, validTo }, today) => validFrom <= neededBy && validTo >= today,
  },
  {
    number: 5, // the donor's conditions are lawful and satisfied
    holds: (need, { conditions }) => conditionsHold(conditions, need),
  },
  {
    number: 7, // safe and hygienic
    holds: ({ item }, { resource }) => isFitToGive(resource, item),
  },
  {
    number: 8, // minors only after the criminal-record check (未成年人保护法 art. 62)
    holds: ({ ageBand }, { resource, conditions }) =>
      resource !== 'R06' || !isMinor(ageBand) || conditions.includes('checked-for-minors'),
  },
  {
    number: 9, // nothing is filled twice
    holds: ({ openQuantity }) => openQuantity > 0,
  },
];

/** City members give everywhere; town members in their towns. */
export const servesTown = (member: { level: 'city' | 'town'; towns: readonly string[] }, town: string): boolean =>
  member.level === 'city' || member.towns.includes(town);

/** The numbers of the hard rules that this match would break; empty when it is valid. `today` is a civil date. */
export const brokenRules = (need: NeedToMatch, offer: Offer, today: string): number[] =>
  HARD_RULES.filter((rule) => !rule.holds(need, offer, today)).map((rule) => rule.number);

/** Whether no hard rule is broken. */
export const fits = (need: NeedToMatch, offer: Offer, today: string): boolean =>
  HARD_RULES.every((rule) => rule.holds(need, offer, today));
