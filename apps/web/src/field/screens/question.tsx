import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { cityDay } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { BackLink, Button } from '../../kit/button.js';
import { ErrorSummary } from '../../kit/error-summary.js';
import { Page } from '../../kit/page.js';
import { NotFound } from '../../session/not-found.js';
import { useNow } from '../../session/now.js';
import type { Draft } from '../drafts/draft.js';
import { nextPage, questionsFor } from '../form/answers.js';
import { faultsOf } from '../form/faults.js';
import { PAGES } from '../form/pages.js';
import type { FormPage } from '../form/questions.js';
import { QuestionField } from './question-field.js';
import { WithDraft } from './with-draft.js';

/** One thing per page. The address names the page; answers are sealed on this phone with every 继续. */
export function QuestionScreen() {
  const { page: pageId } = useParams();
  const page = PAGES.find(({ id }) => id === pageId);
  if (!page) return <NotFound />;
  return (
    <WithDraft>
      {(draft, save) => <QuestionPage key={page.id} page={page} draft={draft} save={save} />}
    </WithDraft>
  );
}

interface QuestionPageProps {
  page: FormPage;
  draft: Draft;
  save: (draft: Draft) => Promise<void>;
}

function QuestionPage({ page, draft, save }: QuestionPageProps) {
  const { t } = useWords('field');
  const navigate = useNavigate();
  const now = useNow();
  const [answers, setAnswers] = useState(draft.answers);
  const [attempt, setAttempt] = useState(0);
  const questions = questionsFor(page, answers);
  const found = attempt > 0 ? faultsOf(page, answers, cityDay(now)) : [];
  const faults = found.map(({ name, code }) => ({
    field: name,
    words: code === 'missing' ? t(`q.${name}.missing`) : t(`fault.${code}`, { label: t(`q.${name}.label`) }),
  }));

  const keep = (changed: typeof answers): Promise<void> =>
    save({ ...draft, answers: changed, savedAt: new Date().toISOString() });
  const answer = (name: string, value: string | string[]): void => {
    const changed = { ...answers, [name]: value };
    setAnswers(changed);
    void keep(changed);
  };
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (faultsOf(page, answers, cityDay(now)).length > 0) return;
    const visited = { ...answers, [`visited:${page.id}`]: 'yes' };
    await keep(visited);
    const next = nextPage(page, PAGES, visited);
    await navigate(next ? `/drafts/${draft.id}/${next.id}` : `/drafts/${draft.id}`);
  };

  return (
    <Page
      title={t(`page.${page.id}`)}
      before={<BackLink to={`/drafts/${draft.id}`}>{t('new.tasks')}</BackLink>}
    >
      <form className="stack stack--loose" onSubmit={(event) => void go(event)} noValidate>
        <ErrorSummary faults={faults} attempt={attempt} />
        {questions.map((question) => (
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
