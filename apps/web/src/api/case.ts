import type { Bilingual, CategoryCode, Fen, ItemCode } from '#kernel';
import type { Assessment } from './assessment.js';
import type { AskKind, ClockKind, TimelineStep } from './wish.js';

export type Path =
  | 'FAST_TRACK'
  | 'POLICY'
  | 'RELIEF'
  | 'CHARITY_CASH'
  | 'MATCH'
  | 'REFER_HOME'
  | 'RETURN'
  | 'REJECT';
export type CaseState =
  | 'to-sign'
  | 'second-signature'
  | 'returned'
  | 'referred'
  | 'granted'
  | 'opened'
  | 'refused';

export interface CaseSummary {
  wishId: string;
  receiptCode: string;
  applicantMasked: string;
  town: string;
  category: CategoryCode;
  item: ItemCode;
  path: Path;
  ask: AskKind;
  proposedFen: Fen;
  danger: boolean;
  clock: ClockKind;
  registeredAt: string;
  dueAt: string;
  state: CaseState;
  signatures: number;
  needed: number;
}

export interface Signature {
  by: Bilingual;
  role: string;
  at: string;
}

/** Exactly what will be signed; `contentHash` is taken over these words and sent back with the signature. */
export interface SignContent {
  part: 'cash' | 'need' | 'refusal';
  payeeMasked: string;
  payeeKind: string;
  bank: string;
  accountLast4: string;
  amountFen: Fen;
  purpose: Bilingual;
  pot: Bilingual;
  contentHash: string;
  /** Payee or account changed within the last 72 hours. */
  changed: string[];
  /** Signed before by somebody: the same content, word for word. */
  sameAsFirst: boolean;
}

/** A fact of the case: value as words, with where it comes from and since when. */
export interface CaseFact {
  fact: string;
  name: Bilingual;
  value: Bilingual;
  source: 'self-declared' | 'document' | 'data-check' | 'visit';
  asOf: string;
  masked: boolean;
}

export interface Case extends CaseSummary {
  version: string;
  facts: CaseFact[];
  assessment: Assessment;
  reasons: string[];
  content?: SignContent;
  signed: Signature[];
  /** Why this person may not sign, if so: own registration, or already signed. */
  standBack?: 'own-wish' | 'already-signed' | 'no-right';
  story: string;
  timeline: TimelineStep[];
  potLeftFen: Fen;
}
