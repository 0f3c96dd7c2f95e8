import { readHousehold } from '#kernel';
import { assess } from './assess.js';
import { type Bearing, bearingOf } from './bearing.js';
import type { Catalogue } from './catalogue.js';
import { type Ask, type Gap, gapOf } from './gap.js';

/** A wish as it was registered: the ask, and what travels with it untouched. */
export interface WishToJudge {
  readonly wishId: string;
  readonly town: string;
  readonly category: Ask['category'];
  readonly ask: Ask['kind'];
  readonly amountFen: number;
  readonly neededBy: string;
  readonly judgedOn: string;
}

export interface Judged {
  readonly assessmentId: string;
  readonly factsHash: string;
  readonly assessedAt: Date;
}

/** Everything eligibility says about one wish. */
export interface WishAssessment<Wish extends WishToJudge = WishToJudge> extends Judged, Bearing, Gap {
  readonly wish: Wish;
  readonly catalogueVersion: string;
  readonly missing: readonly string[];
}

/** Judges all policies for a wish and says what charity may fund. Throws HouseholdRefused. */
export function judgeWish<Wish extends WishToJudge>(
  catalogue: Catalogue,
  wish: Wish,
  facts: object,
  judged: Judged,
): WishAssessment<Wish> {
  const household = readHousehold(facts);
  const assessment = assess(catalogue, household, wish.judgedOn);
  const { category, ask: kind, amountFen, neededBy, judgedOn } = wish;
  const gap = gapOf(catalogue, assessment, { category, kind, amountFen, neededBy, judgedOn });
  return {
    wish,
    ...judged,
    catalogueVersion: assessment.catalogueVersion,
    missing: assessment.missing,
    ...bearingOf(catalogue, household, assessment, gap.coveredBy),
    ...gap,
  };
}
