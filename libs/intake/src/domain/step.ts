import { rankOf, type Stage, stageOf, stepOf } from './stages.js';

/** One line of a wish's timeline. */
export interface Step {
  readonly eventId: string;
  readonly wishId: string;
  readonly code: string;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly stage: Stage | null;
  readonly rank: number;
}

/** What the timeline keeps of a fact: amounts, codes, days. Accounts of staff and ids of parts are left out. */
const TOLD = [
  'amountFen', 'proposedFen', 'potId', 'route', 'main', 'side', 'clock', 'dueAt', 'reasons', 'missing', 'reason',
  'referredTo', 'signatures', 'needed', 'part', 'partId', 'outcome', 'department', 'policy', 'to', 'answer', 'category',
  'item', 'quantity', 'valueFen', 'gapFen', 'reliefFen', 'reliefPolicy', 'met', 'catalogueVersion', 'judgedOn',
  'needId', 'claimId', 'payoutId', 'referralId',
];

export function stepFrom(fact: { eventId: string; eventType: string; wishId: string; at: Date; facts: object }): Step {
  const code = stepOf(fact.eventType);
  const stage = stageOf(code) ?? null;
  const facts = fact.facts as Record<string, unknown>;
  return {
    eventId: fact.eventId,
    wishId: fact.wishId,
    code,
    at: fact.at,
    detail: Object.fromEntries(TOLD.filter((name) => facts[name] !== undefined).map((name) => [name, told(name, facts[name])])),
    stage,
    rank: stage === null ? -1 : rankOf(stage),
  };
}

/** Of a met policy the timeline tells the code; the whole assessment is a page of its own. */
const told = (name: string, value: unknown): unknown =>
  name === 'met' ? (value as { policy: string }[]).map((one) => one.policy) : value;
