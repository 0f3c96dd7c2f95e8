import type { Fen } from '#kernel';

export type AskKind = 'cash' | 'goods' | 'service' | 'information';
export type AgeBand = '0-5' | '6-11' | '12-17' | '18-59' | '60-79' | '80+';

/** A policy that this household meets, as far as the path depends on it. */
export interface MetPolicy {
  readonly policy: string;
  readonly refs: readonly string[];
  readonly conditional: boolean;
  readonly givesNewStatus: boolean;
  readonly coversAsk: boolean;
  readonly surface: 'S' | 'T' | 'U';
  readonly amountFen?: Fen;
  readonly monthly: boolean;
}

/** What eligibility said about a wish; all that a path is decided from. */
export interface AssessedWish {
  readonly wishId: string;
  readonly assessmentId: string;
  readonly town: string;
  readonly category: string;
  readonly ask: AskKind;
  readonly amountFen: Fen;
  readonly item: string;
  readonly quantity: number;
  readonly neededBy: string;
  readonly danger: boolean;
  readonly mayPublish: boolean;
  readonly ageBand: AgeBand;
  readonly submittedBy: string;
  readonly registeredAt: Date;
  readonly assessedAt: Date;
  readonly judgedOn: string;
  readonly catalogueVersion: string;
  readonly met: readonly MetPolicy[];
  readonly missing: readonly string[];
  readonly reliefPolicy?: string;
  readonly reliefFen: Fen;
  readonly gapFen: Fen;
  readonly coveredInKind: boolean;
  readonly bridge: boolean;
  readonly referHome: boolean;
  readonly overLimits: readonly string[];
}
