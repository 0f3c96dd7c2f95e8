import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/index.js';
import { BackLink, Button } from '../../kit/button.js';
import { type Answer, CheckAnswers } from '../../kit/check-answers.js';
import { ErrorSummary, type FieldFault } from '../../kit/error-summary.js';
import { Page } from '../../kit/page.js';
import { Sheet } from '../../kit/sheet.js';
import { Failure, SaveMark } from '../../kit/states.js';
import type { Draft } from '../drafts/draft.js';
import { type Answers, questionsFor } from '../form/answers.js';
import { faultsOf } from '../form/faults.js';
import { type FormPage, type Question, sectionsOf } from '../form/questions.js';
import { isFolded, tellingOf } from '../form/telling.js';
import { useFormWords, usePagesOf } from '../form/use-form.js';
import { useSubmit } from '../submit-draft.js';
import { AnswerWords } from './answer-words.js';
import { useJudgedDay } from './use-faults.js';
import { WithDraft } from './with-draft.js';

/** F7: everything that will be sent, each line changeable; what is missing is named, not just refused. */
export const CheckScreen = () => <WithDraft>{(draft) => <Check draft={draft} />}</WithDraft>;

function Check({ draft }: { draft: Draft }) {
  const { t } = useWords('field');
  const navigate = useNavigate();
  const words = useFormWords();
  const day = useJudgedDay(draft.answers);
  const { submit, busy, error } = useSubmit(draft.id);
  const [attempt, setAttempt] = useState(0);
  const pages = usePagesOf(draft.answers);
  const open = pages.flatMap((page) => faultsOf(page, draft.answers, day));
  const faults: FieldFault[] =
    attempt === 0
      ? []
      : pages
          .flatMap((page) => questionsFor(page, draft.answers))
          .filter(({ name }) => open.some((fault) => fault.name === name))
          .map((question) => ({
            field: `check-${question.name}`,
            words: t('check.open', { label: words.label(question) }),
          }));

  const send = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (open.length > 0) return;
    if ((await submit(draft)) === 'accepted') await navigate(`/drafts/${draft.id}/receipt`);
  };

  return (
    <Page title={t('check.title')} before={<BackLink to={`/drafts/${draft.id}`}>{t('new.tasks')}</BackLink>}>
      <ErrorSummary faults={faults} attempt={attempt} />
      {error !== null && <Failure error={error} onAgain={() => void send()} />}
      {draft.state === 'waiting' && <Waiting />}
      {sectionsOf(pages).map((section) => (
        <SectionAnswers
          key={section}
          title={words.section(section)}
          draft={draft}
          pages={pages.filter((page) => page.section === section)}
        />
      ))}
      <Sheet>
        <p>{open.length > 0 ? t('check.missing', { count: open.length }) : t('check.complete')}</p>
        <div>
          <Button onClick={() => void send()} busyWords={busy ? t('common:save.submitted') : undefined}>
            {t('check.submit')}
          </Button>
        </div>
      </Sheet>
    </Page>
  );
}

function Waiting() {
  const { t } = useWords('field');
  return (
    <Sheet tone="lamp">
      <SaveMark state="saved-here" />
      <p>{t('check.waiting')}</p>
    </Sheet>
  );
}

/** Sentences, and numbers that are compared figure by figure: these never break in a narrow column. */
const WIDE: ReadonlySet<Question['kind']> = new Set(['long', 'resident-number', 'account']);

function SectionAnswers({ title, draft, pages }: { title: string; draft: Draft; pages: FormPage[] }) {
  const words = useFormWords();
  const asked = pages.flatMap((page) => questionsFor(page, draft.answers).map((question) => ({ page, question })));
  const answers = asked.map(({ page, question }) => ({
    question: words.label(question),
    answer: <AnswerWords question={question} answers={draft.answers} />,
    to: `/drafts/${draft.id}/${page.id}`,
    missing: !question.optional && !draft.answers[question.name],
    long: WIDE.has(question.kind),
    id: `check-${question.name}`,
    fold: foldOf(page, question, draft.answers),
  }));
  return answers.length === 0 ? null : <CheckAnswers title={title} answers={answers} />;
}

/** What says no, and what was left out, stands below in a line of its own; each can still be changed. */
function foldOf(page: FormPage, question: Question, answers: Answers): Answer['fold'] {
  if (!isFolded(page.section)) return undefined;
  const telling = tellingOf(question, answers);
  return telling === 'something' ? undefined : telling;
}
