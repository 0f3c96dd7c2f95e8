import type { Part } from '../api/api.js';

/** Why the person who looks may not sign a part, as the last word of its message key; `null` when signing is open. */
export const standBackOf = (part: Part): string | null => part.standBack?.replace(/^approval\./, '') ?? null;

export const maySign = (part: Part): boolean => part.status === 'open' && part.standBack === null && part.contentHash !== null;
