import { inFours } from '../../format/identity.js';
import { readYuan, roundYuan } from '../../format/money.js';
import { date } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Money } from '../../kit/money.js';
import { type Answers, isAnswered, listOf, textOf } from '../form/answers.js';
import { useOptions } from '../form/options.js';
import type { Question } from '../form/questions.js';

/** An answer in the words in which it was asked. */
export function AnswerWords({ question, answers }: { question: Question; answers: Answers }) {
  const { t, language } = useWords('field');
  const options = useOptions(question);
  if (!isAnswered(question, answers)) return t('check.left');
  const text = textOf(answers, question.name);
  switch (question.kind) {
    case 'money': {
      const fen = readYuan(text);
      if (fen === null) return text;
      // Capitals are for what is asked for, not for every income and rent.
      return question.name === 'amount' ? <Money fen={fen} /> : roundYuan(fen);
    }
    case 'date':
      return date(text, language);
    case 'account':
    case 'tel':
      return inFours(text);
    case 'ticks': {
      const chosen = new Set(listOf(answers, question.name));
      return options
        .filter(({ value }) => chosen.has(value))
        .map(({ words }) => words)
        .join(t('common:list.comma'));
    }
    default:
      return options.find(({ value }) => value === text)?.words ?? text;
  }
}
