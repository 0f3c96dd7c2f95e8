import type { CategoryCode } from '#kernel';
import type { Assessment, PolicyResult } from './assessment.js';
import type { Catalogue } from './catalogue.js';
import type { BenefitKind, NeedCode, Policy } from './policy.js';

/** What a wish asks for. */
export interface Ask {
  /** N01 to N20. */
  readonly category: string;
  readonly kind: 'cash' | 'goods' | 'service' | 'information';
  readonly amountFen: number;
  /** Days, YYYY-MM-DD. */
  readonly neededBy: string;
  readonly judgedOn: string;
}

/** What is left for charity once the met policies have done their part. */
export interface Gap {
  /** The need minus what met policies pay; 0 when they cover it in kind. */
  readonly gapFen: number;
  readonly coveredInKind: boolean;
  /** Codes of the met policies that touch this need, in the order of the catalogue. */
  readonly coveredBy: readonly string[];
  /** A policy covers (part of) it, but usually arrives after the day it is needed by. */
  readonly bridge: boolean;
  /** The part of the need that policies pay too late: what charity may advance. */
  readonly bridgeFen: number;
}

/** Which kinds of need a wish of a category touches (our own mapping, to be confirmed by the city). */
export const ASK_COVERS: Readonly<Record<string, readonly NeedCode[]>> = {
  N01: ['LIV'],
  N02: [],
  N03: [],
  N04: ['EDU'],
  N05: ['MED'],
  N06: ['DIS', 'MED'],
  N07: ['CARE'],
  N08: ['HOU', 'DIS'],
  N09: ['JOB'],
  N10: ['BIZ'],
  N11: ['LAW'],
  N12: [],
  N13: ['EMG', 'LIV'],
  N14: ['SHL', 'EMG', 'HOU'],
  N15: ['TRN', 'SHL'],
  N16: [],
  N17: ['JOB'],
  N18: ['FUN'],
  N19: [],
  N20: [],
} satisfies Record<CategoryCode, readonly NeedCode[]>;

/** Which benefits answer a wish that is not for money. */
const IN_KIND: Readonly<Record<Ask['kind'], readonly BenefitKind[]>> = {
  cash: [],
  goods: ['in-kind'],
  service: ['in-kind', 'service', 'fee-waiver'],
  information: ['in-kind', 'service', 'fee-waiver', 'cash', 'loan', 'paid-to-provider'],
};

interface Cover {
  readonly policy: Policy;
  readonly fen: number;
  readonly inKind: boolean;
  readonly inTime: boolean;
}

/**
 * The gap of a wish. Universal information lines cover nothing; a monthly benefit counts for one month; money counts
 * against wishes for money only, "up to" amounts included, because charity comes after policy and relief.
 * The catalogue must be the one of the assessment.
 */
export function gapOf(catalogue: Catalogue, assessment: Assessment, ask: Ask): Gap {
  if (catalogue.version !== assessment.catalogueVersion)
    throw new RangeError('The catalogue is not the one judged by');
  const covers = coversOf(assessment, ask, catalogue);
  const inTime = covers.filter((cover) => cover.inTime);
  const coveredInKind = covers.some(({ inKind }) => inKind);
  const paidFen = paidBy(covers, ask);
  const lateFen = paidFen - paidBy(inTime, ask);
  const lateInKind = coveredInKind && !inTime.some(({ inKind }) => inKind);
  return {
    gapFen: coveredInKind ? 0 : ask.amountFen - paidFen,
    coveredInKind,
    coveredBy: covers.map(({ policy }) => policy.code),
    bridge: coveredInKind ? lateInKind : lateFen > 0,
    bridgeFen: coveredInKind ? (lateInKind ? ask.amountFen : 0) : lateFen,
  };
}

function coversOf({ results }: Assessment, ask: Ask, { policies }: Catalogue): Cover[] {
  const needs = ASK_COVERS[ask.category] ?? [];
  const days = (Date.parse(ask.neededBy) - Date.parse(ask.judgedOn)) / 86_400_000;
  return policies
    .filter(({ covers, surface }) => surface !== 'universal' && covers.some((need) => needs.includes(need)))
    .map((policy) => ({
      policy,
      met: results.filter(({ policy: code, verdict }) => code === policy.code && verdict === 'met'),
    }))
    .filter(({ met }) => met.length > 0)
    .map(({ policy, met }) => ({
      policy,
      fen: met.reduce((sum, result) => sum + worthOf(result), 0),
      inKind: IN_KIND[ask.kind].includes(policy.benefit.kind),
      inTime: policy.usualDays <= days,
    }));
}

const worthOf = ({ amountFen, indicativeFen }: PolicyResult): number => amountFen ?? indicativeFen ?? 0;

const paidBy = (covers: readonly Cover[], ask: Ask): number =>
  ask.kind === 'cash'
    ? Math.min(
        ask.amountFen,
        covers.reduce((sum, { fen }) => sum + fen, 0),
      )
    : 0;
