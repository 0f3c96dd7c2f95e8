import type { Status } from '#kernel';
import type { Verdict } from './evaluator/verdict.js';

/** The verdict of one policy for the household or for one member. */
export interface PolicyResult {
  readonly policy: string;
  /** `household` or the reference of the member. */
  readonly ref: string;
  readonly verdict: Verdict;
  /** Met only with a status that this assessment derives: eligible after that status is granted. */
  readonly conditional: boolean;
  /** Fen; only when the amount is fixed by a rule and all its facts are known. Of a met policy. */
  readonly amountFen?: number;
  /** Fen; an "up to" or a floor that the gap counts, never told as a person's amount. */
  readonly indicativeFen?: number;
  readonly perMonth: boolean;
  /** Unknown facts, sorted, that can still change this result; empty unless it is unknown. */
  readonly missing: readonly string[];
}

/** A status that the first pass derives for a member who does not show a certificate of it. */
export interface DerivedStatus {
  readonly ref: string;
  readonly status: Status;
  readonly by: string;
}

/** All policies judged for one case: the same facts, catalogue and day always give the same value. */
export interface Assessment {
  readonly catalogueVersion: string;
  readonly decisionDate: string;
  readonly results: readonly PolicyResult[];
  readonly statusesDerived: readonly DerivedStatus[];
  /** The fewest next questions: the facts that can still change an unknown result, sorted. */
  readonly missing: readonly string[];
  /** The answer of every node of every condition: the whole trace, rendered into words on demand. */
  readonly marks: Uint8Array;
}
