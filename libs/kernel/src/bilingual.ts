/** The same words for a person in Chinese (shown first) and in English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Pairs two wordings; short enough to be used inline. */
export const say = (zh: string, en: string): Bilingual => ({ zh, en });
