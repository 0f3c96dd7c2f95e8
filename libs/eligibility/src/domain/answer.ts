import type { Assessment } from './assessment.js';

type Refs = Record<string, string[]>;

/** An assessment as one short answer: policies with the references they are met, conditional or unknown for. */
export interface Answer {
  readonly met: Refs;
  readonly conditional: Refs;
  readonly unknown: Refs;
  readonly missing: readonly string[];
  /** Fen by policy and reference; per month where the policy pays monthly. */
  readonly amounts: Record<string, Record<string, number>>;
}

/** Without inherited names: a reference may be any word, `__proto__` too. */
const byRef = (): Record<string, number> => Object.create(null) as Record<string, number>;

/** Shortens an assessment to what is met, conditional, unknown, missing and paid. */
export function answerOf({ results, missing }: Assessment): Answer {
  const answer = {
    met: {} as Refs,
    conditional: {} as Refs,
    unknown: {} as Refs,
    missing,
    amounts: {} as Answer['amounts'],
  };
  for (const { policy, ref, verdict, conditional, amountFen } of results) {
    if (verdict === 'not-met') continue;
    (answer[verdict][policy] ??= []).push(ref);
    if (conditional) (answer.conditional[policy] ??= []).push(ref);
    if (amountFen !== undefined) (answer.amounts[policy] ??= byRef())[ref] = amountFen;
  }
  return answer;
}
