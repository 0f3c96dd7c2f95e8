import type { Case, Part } from '../api/api.js';

/** Why the person who looks may not sign a part, as the last word of its message key; `null` when signing is open. */
export const standBackOf = (part: Part): string | null => part.standBack?.replace(/^approval\./, '') ?? null;

export const maySign = (part: Part): boolean => part.status === 'open' && part.standBack === null && part.contentHash !== null;

/** Why there is nothing to sign at an address: the part says it, or it is gone, as when the case went back. */
export function whyNot({ status }: Case, part: Part | undefined): string {
  if (part) return standBackOf(part) ?? 'nothing';
  return status === 'returned' ? 'returned' : 'nothing';
}

const ANOTHERS = new Set(['not-yours-to-sign', 'own-case', 'already-signed', 'city-signature-needed']);
const OVER = new Set(['case-already-decided', 'nothing', 'returned']);

/** The title over the reason. */
export const titleOf = (why: string): 'another' | 'over' | 'notYet' =>
  ANOTHERS.has(why) ? 'another' : OVER.has(why) ? 'over' : 'notYet';
