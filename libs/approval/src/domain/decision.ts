import type { Fen } from '#kernel';

/** Where a wish may go, the most telling first: the first that applies is the main path. */
export const PATH_ORDER = [
  'FAST_TRACK', 'RELIEF', 'POLICY', 'CHARITY_CASH', 'MATCH', 'REFER_HOME', 'RETURN', 'REJECT',
] as const;
export type Path = (typeof PATH_ORDER)[number];
export type CashRoute = 'FAST_TRACK' | 'RELIEF' | 'CHARITY_CASH';
export type ClockKind = 'emergency' | 'month';

export interface CashProposal {
  readonly kind: 'cash';
  readonly route: CashRoute;
  readonly potId: string;
  readonly amountFen: Fen;
}

export interface NeedProposal {
  readonly kind: 'need';
  readonly route: 'FAST_TRACK' | 'MATCH';
  readonly valueFen: Fen;
  readonly urgent: boolean;
  readonly bridge: boolean;
  /** Without the family's consent nothing is shown to the pool, and the town office must find a way. */
  readonly mayPublish: boolean;
}

export interface RefusalProposal {
  readonly kind: 'refusal';
  readonly route: 'REJECT';
  readonly reasons: readonly string[];
}

/** What a person must sign before anything happens. */
export type Proposal = CashProposal | NeedProposal | RefusalProposal;

/** Whom the wish is handed to: a department for one policy, or the office of the home place. */
export interface Handover {
  readonly to: 'department' | 'home';
  readonly department: string;
  readonly policy?: string;
}

/** What one rule makes of a wish. */
export interface Way {
  readonly path: Path;
  readonly reasons: readonly string[];
  readonly proposals?: readonly Proposal[];
  readonly handovers?: readonly Handover[];
  /** Left for the re-check after an emergency. */
  readonly remainingFen?: Fen;
}

/** The way of a wish: advice until people sign. */
export interface Decision {
  readonly main: Path;
  readonly side: readonly Path[];
  readonly clock: ClockKind;
  readonly dueAt: Date;
  readonly proposals: readonly Proposal[];
  readonly handovers: readonly Handover[];
  readonly referredTo: readonly string[];
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
  readonly proposedFen: Fen;
  readonly remainingFen: Fen;
}
