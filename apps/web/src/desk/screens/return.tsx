import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/context.js';
import type { Case } from '../../api/case.js';
import { useWrite } from '../../api/use-write.js';
import { useWords } from '../../i18n/index.js';
import { BackLink, Button } from '../../kit/button.js';
import { Choice, Ticks } from '../../kit/choice.js';
import { ErrorSummary } from '../../kit/error-summary.js';
import { Page } from '../../kit/page.js';
import { Failure } from '../../kit/states.js';
import { WithCase } from './with-case.js';

const REASONS = ['missing-fact', 'missing-paper', 'payee-mismatch', 'facts-disagree'];

/** 补正: everything that is missing, all at once, so that the family is asked once. */
export const ReturnScreen = () => <WithCase>{(shown) => <ReturnPage shown={shown} />}</WithCase>;

function ReturnPage({ shown }: { shown: Case }) {
  const { t, say } = useWords('desk');
  const api = useApi();
  const navigate = useNavigate();
  const known = shown.assessment.missing;
  const [facts, setFacts] = useState(known.map(({ fact }) => fact));
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const write = useWrite(`return:${shown.wishId}:${shown.version}`, (key) =>
    api.returnForCompletion(shown.wishId, facts, reason, key),
  );
  const faults = attempt > 0 && reason === '' ? [{ field: 'reason', words: t('return.missing') }] : [];
  const send = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (reason !== '')
      await write.mutateAsync().then(
        () => navigate(`/cases/${shown.wishId}`),
        () => undefined,
      );
  };
  return (
    <Page
      title={t('return.title')}
      lead={t('return.lead')}
      before={<BackLink to={`/cases/${shown.wishId}`}>{shown.receiptCode}</BackLink>}
    >
      <ErrorSummary faults={faults} attempt={attempt} />
      {write.error && <Failure error={write.error} />}
      {known.length > 0 && (
        <Ticks
          id="facts"
          label={t('return.facts')}
          value={facts}
          onChange={setFacts}
          options={known.map(({ fact, name }) => ({ value: fact, words: say(name) }))}
        />
      )}
      <Choice
        id="reason"
        label={t('return.reason')}
        error={faults[0]?.words}
        value={reason}
        onChange={setReason}
        options={REASONS.map((value) => ({ value, words: t(`returnReason.${value}`) }))}
      />
      <div>
        <Button
          onClick={() => void send()}
          busyWords={write.isPending ? t('common:form.sending') : undefined}
        >
          {t('return.act')}
        </Button>
      </div>
    </Page>
  );
}
