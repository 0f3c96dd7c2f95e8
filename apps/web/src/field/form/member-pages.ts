import type { FactPath } from '#kernel';
import { type Answers, textOf } from './answers.js';
import { askFact, PERSON_FACTS } from './fact-questions.js';
import type { FormPage, Question } from './questions.js';

/** The most people whose facts are asked one by one. */
const MOST_MEMBERS = 12;

/** How many people the household has, as far as it is known: the applicant is always one of them. */
export const memberCount = (answers: Answers): number =>
  Math.min(MOST_MEMBERS, Math.max(1, Number(textOf(answers, 'household-size')) || 1));

/** The name of the question for a fact of a member: `p2-age` for `person.age`. */
export const memberQuestion = (member: number, fact: FactPath): string => `p${member}-${fact.replace('person.', '')}`;

type ShortOf<Fact> = Fact extends `person.${infer Short}` ? Short : never;
type Name = ShortOf<FactPath>;

const HEALTH: readonly Name[] = ['illness', 'self_care', 'med_ins', 'med_oop', 'med_burden', 'dis_cert', 'dis_type', 'dis_grade'];
const WORK: readonly Name[] = ['job', 'own_income', 'stage', 'pension_ins', 'lives_alone', 'supporter'];
const WHO: readonly Name[] = ['rel', 'age', 'sex', 'hukou', 'permit', 'months_dg'];
const ASKED: ReadonlySet<string> = new Set([...WHO, ...HEALTH, ...WORK].map((name) => `person.${name}`));
const REST = PERSON_FACTS.filter((fact) => !ASKED.has(fact));

/** Kinds of papers whose number says when somebody was born. */
const NUMBERED = new Set(['resident', 'hkmotw', 'permanent']);
export const hasNumber = (answers: Answers): boolean => NUMBERED.has(textOf(answers, 'idKind'));

/** The pages for one member: who, health, work and means, and whatever else a policy may ask for. */
export function memberPages(member: number): FormPage[] {
  const section = `member-${member}` as const;
  const of = (fact: FactPath, more: Partial<Question> = {}): Question =>
    askFact(fact, memberQuestion(member, fact), more);
  const ask = (name: Name, more: Partial<Question> = {}): Question => of(`person.${name}`, more);
  const fromElsewhere = (answers: Answers): boolean => textOf(answers, memberQuestion(member, 'person.hukou')) !== 'DG';
  const page = (name: string, questions: Question[]): FormPage => ({
    id: name === 'who' ? section : `${section}-${name}`,
    title: `member-${name}`,
    section,
    questions,
  });
  return [
    page('who', [
      ...(member === 1 ? [] : [ask('rel', { kind: 'choice', optional: false, options: ['spouse', 'child', 'parent', 'grandparent', 'other'] })]),
      ask('age', { optional: false, when: (answers) => member > 1 || !hasNumber(answers) }),
      ask('sex', { kind: 'choice', optional: false }),
      ask('hukou', { kind: 'choice', optional: false }),
      ask('permit', { when: fromElsewhere }),
      ask('months_dg', { when: fromElsewhere }),
    ]),
    page('health', HEALTH.map((name) => ask(name))),
    page('work', WORK.map((name) => ask(name))),
    page('more', REST.map((fact) => of(fact))),
  ];
}
