import { type Answers, isAnswered, listOf, textOf } from './answers.js';
import { memberOf, type Question, type Section } from './questions.js';

/** What an answer tells whoever checks it; "no" and "not filled in" are two different things. */
export type Telling = 'something' | 'no' | 'left-out';

const NOTHING = /^(no|none|na|0+(\.0+)?)$/;

/** Sections with dozens of questions, most of which most families answer with no, none or nought. */
export const isFolded = (section: Section): boolean => section === 'household' || memberOf(section) !== null;

/** What must still be answered always tells something. */
export function tellingOf(question: Question, answers: Answers): Telling {
  if (!isAnswered(question, answers)) return question.optional ? 'left-out' : 'something';
  const said = question.kind === 'ticks' ? listOf(answers, question.name) : [textOf(answers, question.name)];
  return said.every((one) => NOTHING.test(one)) ? 'no' : 'something';
}
