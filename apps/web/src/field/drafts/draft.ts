import type { Receipt } from '../../api/api.js';
import type { Answers } from '../form/answers.js';

/** A wish that is being written on this phone. Saved here is not submitted; submitted is not accepted. */
export interface Draft {
  id: string;
  /** Idempotency key: made with the draft, so that however often it is sent, it is taken in once. */
  key: string;
  answers: Answers;
  state: 'writing' | 'waiting' | 'accepted';
  savedAt: string;
  receipt?: Receipt;
}

export const newDraft = (id: string, key: string, answers: Answers, now: Date): Draft => ({
  id,
  key,
  answers,
  state: 'writing',
  savedAt: now.toISOString(),
});

const KEPT_DAYS = 7;

/** Drafts hold people's data, so they do not stay on a phone for longer than a week. */
export const isExpired = (draft: Draft, now: Date): boolean =>
  now.getTime() - Date.parse(draft.savedAt) > KEPT_DAYS * 86_400_000;
