import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/index.js';
import { BackLink, Button } from '../../kit/button.js';
import { ErrorSummary } from '../../kit/error-summary.js';
import { Page } from '../../kit/page.js';
import type { Draft } from '../drafts/draft.js';
import { type Answers, questionsFor } from '../form/answers.js';
import { sectionsOf } from '../form/questions.js';
import { useFormWords, usePagesOf } from '../form/use-form.js';
import './all-questions.css';
import { QuestionField } from './question-field.js';
import { useFaults } from './use-faults.js';
import { WithDraft } from './with-draft.js';

/** Everything on one dense page, for whoever types at a desk what somebody tells on the telephone. */
export const AllQuestionsScreen = () => (
  <WithDraft>{(draft, save) => <AllQuestions draft={draft} save={save} />}</WithDraft>
);

interface DraftProps {
  draft: Draft;
  save: (draft: Draft) => Promise<void>;
}

function AllQuestions({ draft, save }: DraftProps) {
  const { t } = useWords('field');
  const words = useFormWords();
  const navigate = useNavigate();
  const [answers, setAnswers] = useState<Answers>(draft.answers);
  const pages = usePagesOf(answers);
  const { faults, attempt, check } = useFaults(pages, answers);
  const answer = (name: string, value: string | string[]): void => {
    const changed = { ...answers, [name]: value };
    setAnswers(changed);
    void save({ ...draft, answers: changed, savedAt: new Date().toISOString() });
  };
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (check()) await navigate(`/drafts/${draft.id}/check`);
  };
  return (
    <Page wide title={t('new.title')} before={<BackLink to={`/drafts/${draft.id}`}>{t('new.tasks')}</BackLink>}>
      <form className="stack stack--loose" onSubmit={(event) => void go(event)} noValidate>
        <ErrorSummary faults={faults} attempt={attempt} />
        {sectionsOf(pages).map((section) => (
          <section key={section} className="dense">
            <h2>{words.section(section)}</h2>
            <div className="dense__questions">
              {pages
                .filter((page) => page.section === section)
                .flatMap((page) => questionsFor(page, answers))
                .map((question) => (
                  <QuestionField
                    key={question.name}
                    question={question}
                    answers={answers}
                    error={faults.find(({ field }) => field === question.name)?.words}
                    onAnswer={answer}
                  />
                ))}
            </div>
          </section>
        ))}
        <div>
          <Button type="submit">{t('new.check')}</Button>
        </div>
      </form>
    </Page>
  );
}
