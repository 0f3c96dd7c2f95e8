import { type FactPath, FACTS } from '#kernel';
import type { Question, QuestionKind } from './questions.js';

export type FactSpec = (typeof FACTS)[FactPath];

const ALL = Object.keys(FACTS) as FactPath[];

/** Every fact of a person, in the order in which policies list them. */
export const PERSON_FACTS = ALL.filter((fact) => fact.startsWith('person.'));

/** Every fact of a household, but where it lives: that is asked once for the wish. */
export const HOUSEHOLD_FACTS = ALL.filter((fact) => fact.startsWith('household.') && fact !== 'household.town');

const KINDS: Readonly<Record<string, QuestionKind>> = {
  boolean: 'inline',
  choice: 'select',
  level: 'select',
  count: 'whole',
  code: 'text',
  statuses: 'ticks',
};

const kindOf = ({ kind, unit }: FactSpec): QuestionKind => KINDS[kind] ?? (unit === 'yuan' ? 'money' : 'number');

const UNKNOWABLE = ['yes', 'no', 'unknown'];

/** A question for a fact. Left empty it stays unknown: policies then say what is missing, nothing is guessed. */
export function askFact(fact: FactPath, name: string, more: Partial<Question> = {}): Question {
  const spec = FACTS[fact];
  const options = spec.kind === 'boolean' ? UNKNOWABLE : [...spec.values.keys()];
  return { name, fact, kind: kindOf(spec), optional: true, ...(options.length > 0 && { options }), ...more };
}
