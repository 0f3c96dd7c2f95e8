import type { Progress, Step, Wish } from './api.js';

/** One line of the parcel-style timeline; `code` is worded by the interface (`step.*`, `now.*`). */
export interface TimelineStep {
  code: string;
  state: 'done' | 'now' | 'next';
  at?: string;
  amountFen?: number;
  /** The same thing several times in a row is one line. */
  times?: number;
}

/** What is awaited after each step, for as long as the wish is open. */
const AWAITED: Readonly<Record<string, string>> = {
  registered: 'assessing',
  'wish-assessed': 'deciding',
  'path-decided': 'signing',
  'decision-signed': 'signing',
  'cash-granted': 'to-bank',
  'payout-prepared': 'bank',
  'payout-unknown': 'bank-unknown',
  'payout-held': 'held',
  'payout-returned': 'payee',
  'payout-settled': 'closing',
  'need-opened': 'donor',
  'claim-released': 'donor',
  'need-claimed': 'delivery',
  'need-delivered': 'receipt',
  'need-fulfilled': 'closing',
  'wish-returned': 'completion',
  'wish-refused': 'closing',
};

/** What is awaited in a list, where only the stage is known. */
const AWAITED_AT: Readonly<Record<string, string>> = {
  accepted: 'assessing',
  assessed: 'deciding',
  deciding: 'signing',
  returned: 'completion',
  granted: 'granted',
  'sent-to-bank': 'bank',
  claimed: 'delivery',
  delivered: 'receipt',
};

/** Told to offices among themselves, not to families. */
const UNTOLD = new Set(['match-proposed', 'referral-answered']);

type Steps = readonly (Pick<Step, 'code' | 'at'> & { detail?: Step['detail'] })[];

const isOver = ({ closedAt }: { closedAt: string | null }): boolean => closedAt !== null;

/** What a wish waits for now; `null` when it is over. */
export function awaited({ steps, closedAt }: { steps: Steps; closedAt: string | null }): string | null {
  if (closedAt !== null) return null;
  const last = ['registered', ...steps.map(({ code }) => code)].filter((code) => AWAITED[code]).at(-1) ?? 'registered';
  return AWAITED[last] ?? null;
}

/** The same from the stage alone. */
export const awaitedAt = (status: string): string => AWAITED_AT[status] ?? 'closing';

/** From taking in to now, and what still comes. */
export function timelineOf(wish: Wish | Progress): TimelineStep[] {
  const steps: TimelineStep[] = [{ code: 'registered', state: 'done', at: wish.registeredAt }];
  for (const step of wish.steps as Steps) {
    if (UNTOLD.has(step.code)) continue;
    const last = steps.at(-1);
    if (last?.code === step.code) steps[steps.length - 1] = { ...last, at: step.at, times: (last.times ?? 1) + 1 };
    else steps.push({ code: step.code, state: 'done', at: step.at, ...amountOf(step) });
  }
  const now = awaited(wish);
  if (now === null || isOver(wish)) return steps;
  const coming: TimelineStep[] = now === 'closing' ? [] : [{ code: 'wish-closed', state: 'next' }];
  return [...steps, { code: now, state: 'now' }, ...coming];
}

/** Steps whose amount is money on its way; elsewhere it is only what was asked for. */
const MONEY_MOVES = new Set(['cash-granted', 'payout-prepared', 'payout-settled', 'payout-returned']);

function amountOf({ code, detail }: Steps[number]): { amountFen?: number } {
  const fen = detail?.['amountFen'];
  return MONEY_MOVES.has(code) && typeof fen === 'number' && fen > 0 ? { amountFen: fen } : {};
}

const EMERGENCY_MS = 24 * 3_600_000;
const MONTH_MS = 30 * EMERGENCY_MS;

export interface Promised {
  clock: 'emergency' | 'month';
  startAt: string;
  dueAt: string;
}

/** The promise of a wish: decided by its path, and until then by whether there is danger. */
export function promised(wish: { registeredAt: string; dueAt: string | null; danger?: boolean }): Promised {
  const start = Date.parse(wish.registeredAt);
  const dueAt = wish.dueAt ?? new Date(start + (wish.danger ? EMERGENCY_MS : MONTH_MS)).toISOString();
  const clock = Date.parse(dueAt) - start <= EMERGENCY_MS + 60_000 ? 'emergency' : 'month';
  return { clock, startAt: wish.registeredAt, dueAt };
}
