import type { Answers } from './answers.js';

/** How a question is answered; words and hints stand in the message files under the question's name. */
export type QuestionKind =
  | 'text'
  | 'long'
  | 'tel'
  | 'money'
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
  optional?: boolean;
  hint?: boolean;
  when?: (answers: Answers) => boolean;
}

/** One page asks one thing. */
export interface FormPage {
  id: string;
  section: Section;
  questions: readonly Question[];
  when?: (answers: Answers) => boolean;
}

export const SECTIONS = ['hardship', 'applicant', 'household', 'payee', 'documents', 'consent'] as const;
export type Section = (typeof SECTIONS)[number];
