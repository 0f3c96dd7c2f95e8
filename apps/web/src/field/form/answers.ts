import type { FormPage, Question, Section } from './questions.js';

/** What was answered so far, as typed; nothing is lost because it is not valid yet. */
export type Answers = Record<string, string | string[]>;

export const textOf = (answers: Answers, name: string): string => {
  const answer = answers[name];
  return typeof answer === 'string' ? answer.trim() : '';
};

export const listOf = (answers: Answers, name: string): string[] => {
  const answer = answers[name];
  return Array.isArray(answer) ? answer : [];
};

export const questionsFor = (page: FormPage, answers: Answers): Question[] =>
  page.questions.filter((question) => question.when?.(answers) ?? true);

export const isAnswered = (question: Question, answers: Answers): boolean =>
  question.kind === 'ticks'
    ? listOf(answers, question.name).length > 0
    : textOf(answers, question.name) !== '';

export type SectionState = 'done' | 'started' | 'to-do';

/** A section is done when every question that must be answered is; without such questions, when it was visited. */
export function sectionState(section: Section, pages: readonly FormPage[], answers: Answers): SectionState {
  const asked = pages.filter((page) => page.section === section);
  const questions = asked.flatMap((page) => questionsFor(page, answers));
  const required = questions.filter((question) => !question.optional);
  const open = required.filter((question) => !isAnswered(question, answers));
  const visited = asked.some((page) => answers[`visited:${page.id}`] === 'yes');
  if (open.length === 0 && (required.length > 0 || visited)) return 'done';
  return questions.some((question) => isAnswered(question, answers)) ? 'started' : 'to-do';
}

/** The page after this one inside its section, or `null` at the end of it. */
export function nextPage(current: FormPage, pages: readonly FormPage[]): FormPage | null {
  const inSection = pages.filter((page) => page.section === current.section);
  return inSection[inSection.findIndex((page) => page.id === current.id) + 1] ?? null;
}
