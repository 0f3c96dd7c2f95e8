import type { FactPath } from '#kernel';
import type { Answers } from './answers.js';

/** How a question is answered; words and hints stand in the message files under the question's name. */
export type QuestionKind =
  | 'text'
  | 'long'
  | 'tel'
  | 'money'
  | 'number'
  | 'whole'
  | 'date'
  | 'resident-number'
  | 'account'
  | 'choice'
  | 'inline'
  | 'ticks'
  | 'select';

export interface Question {
  name: string;
  kind: QuestionKind;
  options?: readonly string[];
  /** Options worded by the kernel (towns, categories, items, channels) instead of the message files. */
  from?: 'towns' | 'categories' | 'items' | 'channels';
  /** The fact that this asks for: it is worded as policies word it. */
  fact?: FactPath;
  /** Where its words stand, if not under its own name. */
  words?: string;
  optional?: boolean;
  hint?: boolean;
  when?: (answers: Answers) => boolean;
}

/** `member-2` is a section for each person who lives in the household. */
export type Section =
  | 'hardship'
  | 'applicant'
  | 'household'
  | `member-${number}`
  | 'payee'
  | 'documents'
  | 'consent'
  | 'demo';

/** One page asks one thing. */
export interface FormPage {
  id: string;
  /** Where its title stands; pages of members share theirs. */
  title: string;
  section: Section;
  questions: readonly Question[];
  when?: (answers: Answers) => boolean;
}

export const sectionsOf = (pages: readonly FormPage[]): Section[] => [...new Set(pages.map(({ section }) => section))];

/** 2 for `member-2`; `null` for other sections. */
export const memberOf = (section: Section): number | null => {
  const match = /^member-(\d+)$/.exec(section);
  return match ? Number(match[1]) : null;
};
