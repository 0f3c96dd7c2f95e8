import { readYuan } from '../../format/money.js';
import { compact, residentNumberFault } from '../../format/identity.js';
import { type Answers, isAnswered, questionsFor, textOf } from './answers.js';
import type { FormPage, Question } from './questions.js';

export interface Fault {
  name: string;
  /** Message key: `missing` is worded per question, the others per kind of fault. */
  code:
    | 'missing'
    | 'money'
    | 'number'
    | 'whole'
    | 'date'
    | 'past'
    | 'id-length'
    | 'id-date'
    | 'id-future'
    | 'id-check'
    | 'account'
    | 'tel';
}

/** What stands in the way of 继续 on one page. `today` is YYYY-MM-DD in the city. */
export function faultsOf(page: FormPage, answers: Answers, today: string): Fault[] {
  return questionsFor(page, answers).flatMap((question) => {
    const code = faultOf(question, answers, today);
    return code ? [{ name: question.name, code }] : [];
  });
}

function faultOf(question: Question, answers: Answers, today: string): Fault['code'] | null {
  if (!isAnswered(question, answers)) return question.optional ? null : 'missing';
  const typed = textOf(answers, question.name);
  switch (question.kind) {
    case 'money':
      return readYuan(typed) === null ? 'money' : null;
    case 'number':
      return /^\d{1,6}(\.\d{1,2})?$/.test(typed) ? null : 'number';
    case 'whole':
      return /^\d{1,4}$/.test(typed) ? null : 'whole';
    case 'date':
      return dateFault(question.name, typed, today);
    case 'tel':
      return /^[0-9+() -]{5,20}$/.test(typed) ? null : 'tel';
    case 'account':
      return /^\d{6,30}$/.test(compact(typed)) ? null : 'account';
    case 'resident-number': {
      const fault = residentNumberFault(typed, today);
      return fault ? `id-${fault}` : null;
    }
    default:
      return null;
  }
}

function dateFault(name: string, typed: string, today: string): Fault['code'] | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed) || Number.isNaN(Date.parse(typed))) return 'date';
  if (name === 'neededBy' && typed < today) return 'past';
  return null;
}
