import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useWords } from '../../i18n/index.js';
import { BackLink, Button } from '../../kit/button.js';
import { ErrorSummary } from '../../kit/error-summary.js';
import { Page } from '../../kit/page.js';
import { NotFound } from '../../session/not-found.js';
import type { Draft } from '../drafts/draft.js';
import { type Answers, nextPage, questionsFor } from '../form/answers.js';
import type { FormPage } from '../form/questions.js';
import { useFormWords, usePagesOf } from '../form/use-form.js';
import { QuestionField } from './question-field.js';
import { useFaults } from './use-faults.js';
import { WithDraft } from './with-draft.js';

/** One thing per page. The address names the page; answers are sealed on this phone with every 继续. */
export const QuestionScreen = () => (
  <WithDraft>{(draft, save) => <PageOfAddress draft={draft} save={save} />}</WithDraft>
);

interface DraftProps {
  draft: Draft;
  save: (draft: Draft) => Promise<void>;
}

function PageOfAddress({ draft, save }: DraftProps) {
  const { page: pageId } = useParams();
  const page = usePagesOf(draft.answers).find(({ id }) => id === pageId);
  return page ? <QuestionPage key={page.id} page={page} draft={draft} save={save} /> : <NotFound />;
}

function QuestionPage({ page, draft, save }: DraftProps & { page: FormPage }) {
  const { t } = useWords('field');
  const words = useFormWords();
  const navigate = useNavigate();
  const [answers, setAnswers] = useState(draft.answers);
  const pages = usePagesOf(answers);
  const { faults, attempt, check } = useFaults([page], answers);

  const keep = (changed: Answers): Promise<void> =>
    save({ ...draft, answers: changed, savedAt: new Date().toISOString() });
  const answer = (name: string, value: string | string[]): void => {
    const changed = { ...answers, [name]: value };
    setAnswers(changed);
    void keep(changed);
  };
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!check()) return;
    await keep({ ...answers, [`visited:${page.id}`]: 'yes' });
    const next = nextPage(page, pages);
    await navigate(next ? `/drafts/${draft.id}/${next.id}` : `/drafts/${draft.id}`);
  };

  return (
    <Page title={words.page(page)} before={<BackLink to={`/drafts/${draft.id}`}>{t('new.tasks')}</BackLink>}>
      <form data-page={page.id} className="stack stack--loose" onSubmit={(event) => void go(event)} noValidate>
        <ErrorSummary faults={faults} attempt={attempt} />
        {questionsFor(page, answers).map((question) => (
          <QuestionField
            key={question.name}
            question={question}
            answers={answers}
            error={faults.find(({ field }) => field === question.name)?.words}
            onAnswer={answer}
          />
        ))}
        <div>
          <Button type="submit">{t('common:form.continue')}</Button>
        </div>
      </form>
    </Page>
  );
}
