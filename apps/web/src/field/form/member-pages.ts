import { type FactPath, isFactPath } from '#kernel';
import { type Answers, textOf } from './answers.js';
import { askFact } from './fact-questions.js';
import type { FormPage, Question } from './questions.js';

/** The most people whose facts are asked one by one. */
const MOST_MEMBERS = 12;
const ADULT_FROM = 16;

/** How many people the household has, as far as it is known: the applicant is always one of them. */
export const memberCount = (answers: Answers): number =>
  Math.min(MOST_MEMBERS, Math.max(1, Number(textOf(answers, 'household-size')) || 1));

type ShortOf<Fact> = Fact extends `person.${infer Short}` ? Short : never;
export type PersonName = ShortOf<FactPath>;

/** The name of the question for a fact of a member: `p2-age`. */
export const memberQuestion = (member: number, name: string): string => `p${member}-${name}`;

/** Asked as one list: what is not ticked is not so, once anything (or 都没有) is. */
export const HAS: readonly PersonName[] = [
  'homeless', 'in_emergency', 'cannot_pay', 'transplant', 'home_dibao', 'unemp_reg', 'quit_voluntary',
  'hard_to_employ', 'union', 'other_loans', 'boarding',
];

export const isHasOption = (value: string): boolean => isFactPath(`person.${value}`);

/** Kinds of papers whose number says when somebody was born. */
const NUMBERED = new Set(['resident', 'hkmotw', 'permanent']);
export const hasNumber = (answers: Answers): boolean => NUMBERED.has(textOf(answers, 'idKind'));

/** A wish for funeral costs is about somebody who died; elsewhere whoever lives in a household is alive. */
export const isFuneral = (answers: Answers): boolean => textOf(answers, 'category') === 'N18';

type When = (answers: Answers) => boolean;

/** Who, health, work and means, and whatever else a policy may ask for, of one member. */
export function memberPages(member: number): FormPage[] {
  const section = `member-${member}` as const;
  const said = (name: PersonName) => (answers: Answers) => textOf(answers, memberQuestion(member, name));
  const ask = (name: PersonName, when?: When, more: Partial<Question> = {}): Question =>
    askFact(`person.${name}`, memberQuestion(member, name), { ...more, ...(when && { when }) });
  const must = (name: PersonName, when?: When): Question => ask(name, when, { optional: false });
  const oneOf = (name: PersonName, more: Partial<Question> = {}): Question =>
    ask(name, undefined, { kind: 'choice', optional: false, ...more });
  const page = (name: string, questions: Question[]): FormPage => ({
    id: name === 'who' ? section : `${section}-${name}`,
    title: `member-${name}`,
    section,
    questions,
  });

  const fromElsewhere: When = (answers) => said('hukou')(answers) !== 'DG';
  const ageUnknown: When = (answers) => member > 1 || !hasNumber(answers);
  const child: When = (answers) => member > 1 && Number(said('age')(answers) || ADULT_FROM) <= 18;
  const adult: When = (answers) => member === 1 || Number(said('age')(answers) || ADULT_FROM) >= ADULT_FROM;
  const learns: When = (answers) => !['', 'none'].includes(said('stage')(answers));
  const disabled: When = (answers) => !['', 'none'].includes(said('dis_type')(answers));
  const worked: When = (answers) => adult(answers) && said('job')(answers) !== 'retired';

  return [
    page('who', [
      ...(member === 1 ? [] : [oneOf('rel', { options: ['spouse', 'child', 'parent', 'grandparent', 'other'] })]),
      must('age', ageUnknown),
      oneOf('sex'),
      oneOf('hukou'),
      ask('hukou_place', fromElsewhere),
      ask('permit', fromElsewhere),
      ask('months_dg', fromElsewhere),
    ]),
    page('health', [
      ask('illness'), ask('self_care'), ask('dis_type'), ask('dis_grade', disabled), ask('dis_cert', disabled),
      ask('med_ins'), ask('med_ins_months'), ask('med_oop'), ask('med_burden'),
    ]),
    page('work', [
      ask('job'), ask('own_income'), ask('stage'), ask('school', learns), ask('points_tier', learns), ask('pension_ins'),
      ask('labour_months', worked), ask('ui_months', worked), ask('biz_months', worked),
    ]),
    page('more', [
      { name: memberQuestion(member, 'has'), words: 'memberHas', kind: 'ticks', optional: true, hint: true, options: [...HAS, 'none'] },
      statusQuestion(member),
      ask('lives_alone'), ask('supporter'), ask('father', child), ask('mother', child), ask('only_child', adult),
      ask('veteran'), ask('legal'), ask('traffic'),
      ask('traffic_gap', (answers) => !['', 'none'].includes(said('traffic')(answers))),
      ask('death', isFuneral), ask('cremation', isFuneral),
    ]),
  ];
}

function statusQuestion(member: number): Question {
  const question = askFact('person.status', memberQuestion(member, 'status'));
  return { ...question, options: [...(question.options ?? []), 'none'] };
}
