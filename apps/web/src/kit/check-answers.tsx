import './check-answers.css';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n/index.js';

export interface Answer {
  question: string;
  answer: ReactNode;
  /** Where it can be changed. */
  to?: string;
  missing?: boolean;
  /** Sentences and long numbers take the whole width. */
  long?: boolean;
  /** Where a line of the error summary leads. */
  id?: string;
  /** Folded under a line that says how many there are, and that they say no or were left out. */
  fold?: 'no' | 'left-out' | undefined;
}

/** Everything that was said, before it is sent; each line can be changed. */
export const CheckAnswers = ({ title, answers }: { title: string; answers: Answer[] }) => (
  <section className="check">
    <h2 className="check__title">{title}</h2>
    <Lines answers={answers.filter(({ fold }) => !fold)} />
    <Folded fold="no" answers={answers} />
    <Folded fold="left-out" answers={answers} />
  </section>
);

function Folded({ fold, answers }: { fold: 'no' | 'left-out'; answers: Answer[] }) {
  const { t } = useWords();
  const folded = answers.filter((answer) => answer.fold === fold);
  if (folded.length === 0) return null;
  return (
    <details className="check__fold">
      <summary>{t(`check.${fold}`, { count: folded.length })}</summary>
      <Lines answers={folded} />
    </details>
  );
}

const Lines = ({ answers }: { answers: Answer[] }) =>
  answers.length === 0 ? null : (
    <dl>
      {answers.map((answer) => (
        <Line key={answer.id ?? answer.question} {...answer} />
      ))}
    </dl>
  );

function Line({ question, answer, to, missing, long, id }: Answer) {
  const { t } = useWords();
  return (
    <div
      id={id}
      className={`check__line${missing ? ' check__line--missing' : ''}${long ? ' check__line--long' : ''}`}
    >
      <dt>{question}</dt>
      <dd>{missing ? t('form.notAnswered') : answer}</dd>
      {to && (
        <dd className="check__change">
          <Link to={to}>
            {t(missing ? 'form.answer' : 'form.change')}
            <span className="sr-only"> {question}</span>
          </Link>
        </dd>
      )}
    </div>
  );
}
