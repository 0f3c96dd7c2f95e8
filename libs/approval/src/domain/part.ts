import type { Fen } from '#kernel';
import type { Proposal } from './decision.js';
import { CITY_POT } from './pot.js';

export type PartKind = 'cash' | 'need' | 'refusal';
export type PartRoute = Proposal['route'];

/**
 * `open` waits for signatures, `waiting` for the family's consent; `granted` and `opened` were signed and are on
 * their way; `returned` came back from the bank. The rest are ends.
 */
export type PartStatus =
  | 'open' | 'waiting' | 'granted' | 'opened' | 'returned' | 'paid' | 'met' | 'refused' | 'withdrawn';

/** One thing that a person must sign: money, a need for the pool, or a refusal. */
export interface Part {
  readonly partId: string;
  readonly wishId: string;
  readonly kind: PartKind;
  readonly route: PartRoute;
  readonly position: number;
  readonly status: PartStatus;
  readonly potId: string | null;
  readonly amountFen: Fen;
  readonly valueFen: Fen;
  readonly urgent: boolean;
  readonly bridge: boolean;
  readonly reasons: readonly string[];
  /** How many different people must sign. */
  readonly needed: number;
  /** One of them must be the city's. */
  readonly needsCity: boolean;
  /** Never one of them. */
  readonly submittedBy: string;
}

const ENDS: ReadonlySet<PartStatus> = new Set(['paid', 'met', 'refused', 'withdrawn']);

export const hasEnded = (status: PartStatus): boolean => ENDS.has(status);

/** Two people sign for money, one for a need or a refusal. */
const NEEDED: Readonly<Record<PartKind, number>> = { cash: 2, need: 1, refusal: 1 };

const EMPTY = {
  potId: null, amountFen: 0, valueFen: 0, urgent: false, bridge: false, reasons: [], needsCity: false,
} as const;

/** A part as it begins. */
export function partOf(
  proposal: Proposal,
  about: Pick<Part, 'partId' | 'wishId' | 'position' | 'submittedBy'>,
): Part {
  const { kind, route } = proposal;
  const begins = { ...EMPTY, ...about, kind, route, needed: NEEDED[kind], status: 'open' } as const;
  switch (proposal.kind) {
    case 'cash': {
      const { potId, amountFen } = proposal;
      return { ...begins, potId, amountFen, needsCity: potId === CITY_POT };
    }
    case 'need': {
      const { valueFen, urgent, bridge, mayPublish } = proposal;
      return { ...begins, valueFen, urgent, bridge, status: mayPublish ? 'open' : 'waiting' };
    }
    case 'refusal':
      return { ...begins, reasons: proposal.reasons };
  }
}
