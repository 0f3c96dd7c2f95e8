import type { Bilingual } from './bilingual.js';

/** Decides the transport's answer: 422, 404, 409, 403. */
export type ErrorKind = 'invalid' | 'not-found' | 'conflict' | 'forbidden';

/**
 * A rule of the field that a request would break. `code` is for machines and never changes,
 * `words` are for the person who must act. Carries ids and codes only, never personal data.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly kind: ErrorKind;

  constructor(
    readonly words: Bilingual,
    readonly params: Readonly<Record<string, string | number | boolean>> = {},
    /** JSON pointer of the field at fault, when there is one. */
    readonly pointer?: string,
  ) {
    super(words.en);
    this.name = new.target.name;
  }
}
