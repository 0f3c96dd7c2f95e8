import type { Bilingual, DepartmentCode, Status } from '#kernel';
import type { Condition } from './conditions.js';
import type { Quantity } from './quantities.js';

/** How sure a source is; only the first two may be shown as official. */
export type BasisMark = 'official' | 'published-source' | 'configuration-to-be-confirmed';

/** Where a rule or a value comes from. */
export interface Basis {
  readonly document: string;
  readonly article?: string;
  readonly address?: string;
  readonly mark: BasisMark;
}

/** At least one: a rule without a basis does not compile. */
export type Bases = readonly [Basis, ...Basis[]];

/** LIV living, EMG emergency, MED medical, EDU education, HOU housing, … (kinds of need a policy covers). */
export type NeedCode =
  | 'LIV'
  | 'EMG'
  | 'MED'
  | 'EDU'
  | 'HOU'
  | 'JOB'
  | 'BIZ'
  | 'CARE'
  | 'DIS'
  | 'LAW'
  | 'FUN'
  | 'SHL'
  | 'TRN'
  | 'UTL';

export type DocumentCode =
  | 'ID'
  | 'HK'
  | 'RP'
  | 'INC'
  | 'MED'
  | 'BILL'
  | 'DIS'
  | 'SCH'
  | 'UNI'
  | 'SI'
  | 'EVT'
  | 'DEATH'
  | 'EMP'
  | 'GUARD'
  | 'HOUSE'
  | 'BIZ'
  | 'VET'
  | 'LEGAL'
  | 'PHOTO'
  | 'BANK';

export type BenefitKind =
  | 'cash'
  | 'fee-waiver'
  | 'service'
  | 'in-kind'
  | 'loan'
  | 'paid-to-provider'
  | 'status';

export interface Benefit {
  readonly kind: BenefitKind;
  readonly every: 'month' | 'year' | 'once';
  /** The benefit as it is told to a person; also says what the city still has to configure. */
  readonly words: Bilingual;
  /** Yuan; absent where the city has configured nothing. */
  readonly formula?: Quantity;
  /** `indicative`: an "up to" or a floor; counted in the gap, never told as the amount of a person. */
  readonly certainty?: 'fixed' | 'indicative';
}

/** The status that a hit of the first pass gives, before anything else is judged. */
export interface Grant {
  readonly status: Status;
  readonly removes?: Status;
  /** Which living members receive it; absent: all, or the person judged. */
  readonly to?: Condition;
}

/**
 * One rule of one department, whole: the verdict, its reasons, what is missing, the documents and the printed rule
 * all come from this value.
 */
export interface Policy {
  readonly code: string;
  readonly name: Bilingual;
  readonly department: DepartmentCode;
  readonly target: Bilingual;
  readonly scope: 'household' | 'person';
  /** Person policies are judged for living members; the funeral waiver for deceased ones. */
  readonly judged?: 'deceased';
  /** Shown always when met, when the wish touches a covered need, or as general information. */
  readonly surface: 'always' | 'on-topic' | 'universal';
  readonly covers: readonly NeedCode[];
  readonly documents: readonly DocumentCode[];
  readonly basis: Bases;
  readonly when: Condition;
  readonly benefit: Benefit;
  readonly grants?: Grant;
  /** Days until the benefit usually arrives (our own estimate, to be confirmed): decides whether to bridge. */
  readonly usualDays: number;
}
