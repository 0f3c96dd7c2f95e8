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
  /** Where a line of the error summary leads. */
  id?: string;
}

/** Everything that was said, before it is sent; each line can be changed. */
export function CheckAnswers({ title, answers }: { title: string; answers: Answer[] }) {
  const { t } = useWords();
  return (
    <section className="check">
      <h2 className="check__title">{title}</h2>
      <dl>
        {answers.map(({ question, answer, to, missing, id }) => (
          <div
            key={question}
            id={id}
            className={missing ? 'check__line check__line--missing' : 'check__line'}
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
        ))}
      </dl>
    </section>
  );
}
