import type { Outcome } from '../domain/outcome.js';

const CODE = /^[a-z][a-z0-9-]{0,39}$/;
const BANK_REFERENCE = /^[A-Za-z0-9-]{1,64}$/;

/**
 * Reads the bank's answer for the references that were asked about, one outcome each, in their order. What
 * is missing, malformed or unheard of (`conflict` too) is `no-answer`: it proves nothing.
 */
export function outcomesFrom(answer: unknown, references: readonly string[]): Outcome[] {
  const results = (answer as { results?: unknown } | undefined)?.results;
  const said = new Map((Array.isArray(results) ? (results as unknown[]) : []).map((one) => [referenceOf(one), one]));
  return references.map((reference) => outcomeFrom(reference, said.get(reference)));
}

function outcomeFrom(reference: string, result: unknown): Outcome {
  const { status, code, bankReference } = (result ?? {}) as Record<string, unknown>;
  // A reason that is not a code stays with the bank: it could name a person.
  const reason = typeof code === 'string' && CODE.test(code) ? code : 'other';
  const receipt = typeof bankReference === 'string' && BANK_REFERENCE.test(bankReference) ? bankReference : undefined;
  if (status === 'settled' && receipt) return { kind: 'settled', reference, bankReference: receipt };
  if (status === 'returned' && receipt) return { kind: 'returned', reference, code: reason, bankReference: receipt };
  if (status === 'rejected') return { kind: 'rejected', reference, code: reason };
  if (status === 'pending') return { kind: 'pending', reference };
  if (status === 'not-found') return { kind: 'not-found', reference };
  return { kind: 'no-answer', reference };
}

const referenceOf = (result: unknown) => (result as { reference?: unknown } | null)?.reference;
