import type { WorklistLine } from '../api/api.js';
import { timeLeft } from '../format/time.js';

type Belongs = (one: WorklistLine, now: Date) => boolean;

interface View {
  /** What is asked of the service. */
  status: 'mine' | 'open' | 'all';
  belongs: Belongs;
}

const everything: Belongs = () => true;

/** Saved views of the worklist, in the order of the tabs. */
export const VIEWS = {
  mine: { status: 'mine', belongs: everything },
  emergency: { status: 'open', belongs: (one) => one.clock === 'emergency' },
  late: {
    status: 'open',
    belongs: (one, now) => timeLeft(one.registeredAt, one.dueAt, now).urgency !== 'calm',
  },
  open: { status: 'open', belongs: everything },
  all: { status: 'all', belongs: everything },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;

/** The view that an address names; anything else is what waits for the person who looks. */
export const viewOf = (name: string | null): ViewName =>
  name && Object.hasOwn(VIEWS, name) ? (name as ViewName) : 'mine';
