import type { CaseSummary } from '../api/case.js';
import { timeLeft } from '../format/time.js';

type Belongs = (one: CaseSummary, now: Date) => boolean;

const waits = (one: CaseSummary): boolean => one.state === 'to-sign' || one.state === 'second-signature';
const urgency = (one: CaseSummary, now: Date) => timeLeft(one.registeredAt, one.dueAt, now).urgency;

/** Saved views of the worklist, in the order of the tabs. */
export const VIEWS = {
  waiting: (one) => waits(one),
  emergency: (one) => waits(one) && one.clock === 'emergency',
  second: (one) => one.state === 'second-signature',
  late: (one, now) => waits(one) && urgency(one, now) !== 'calm',
  decided: (one) => !waits(one),
} as const satisfies Record<string, Belongs>;

export type View = keyof typeof VIEWS;

/** The view that an address names; anything else is what waits. */
export const viewOf = (name: string | null): View =>
  name && Object.hasOwn(VIEWS, name) ? (name as View) : 'waiting';
