/** Why an officer may refuse; codes only, so that no sentence about a family can slip in. */
export const REFUSAL_REASONS = [
  'no-policy-met', 'over-limits', 'covered-elsewhere', 'duplicate', 'false-facts', 'unlawful-or-commercial',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Why an officer may return a case (补正). */
export const RETURN_REASONS = [
  'missing-fact', 'missing-paper', 'payee-mismatch', 'facts-disagree', 'consent-to-publish',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];
