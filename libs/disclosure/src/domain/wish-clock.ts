import type { ClockKind, PublicFact } from './public-fact.js';

/** What one batch of facts says about the clock of a wish; undefined where it says nothing. */
export interface ClockChange {
  readonly wishId: string;
  readonly town?: string;
  readonly registeredAt?: Date;
  /** When it must be answered as long as no path is decided. */
  readonly expectedBy?: Date;
  readonly clock?: ClockKind;
  readonly dueAt?: Date;
  readonly mainPath?: string;
  readonly decidedAt?: Date;
  readonly closedAt?: Date;
  readonly outcome?: string;
}

const HOUR_MS = 3_600_000;
const EMERGENCY_HOURS = 24;
const MONTH_DAYS = 30;

/** How near its end a clock must be to ask for attention: 6 hours of 24, 3 days of a month. */
export const DUE_SOON_HOURS: Readonly<Record<ClockKind, number>> = { emergency: 6, month: 72 };

/** Merges facts into one change per wish, in the order of the ids. Of several decisions the latest stands. */
export function clockChanges(facts: readonly PublicFact[]): ClockChange[] {
  const changes = new Map<string, ClockChange>();
  for (const fact of facts) {
    const { wishId } = fact;
    const known = changes.get(wishId) ?? { wishId };
    changes.set(wishId, { ...known, ...changeFrom(fact, known) });
  }
  return [...changes.values()].sort((a, b) => (a.wishId < b.wishId ? -1 : 1));
}

function changeFrom(fact: PublicFact, known: ClockChange): Partial<ClockChange> {
  switch (fact.kind) {
    case 'registered': {
      const hours = fact.danger ? EMERGENCY_HOURS : MONTH_DAYS * 24;
      const expectedBy = new Date(fact.at.getTime() + hours * HOUR_MS);
      const clock = known.clock ?? (fact.danger ? 'emergency' : 'month');
      return { town: fact.town, registeredAt: fact.at, expectedBy, clock };
    }
    case 'path-decided': {
      if (known.decidedAt && known.decidedAt > fact.at) return {};
      const { town, clock, dueAt, main } = fact;
      return { town, clock, dueAt, mainPath: main, decidedAt: fact.at };
    }
    case 'closed':
      return { closedAt: fact.at, outcome: fact.outcome };
    default:
      return {};
  }
}
