import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/context.js';
import type { Case, ReturnReason } from '../../api/api.js';
import { useWrite } from '../../api/use-write.js';
import { useWords } from '../../i18n/index.js';
import { BackLink, Button } from '../../kit/button.js';
import { caseNumber } from '../case-number.js';
import { useFactWords } from '../../kit/fact-words.js';
import { Choice, Ticks } from '../../kit/choice.js';
import { ErrorSummary } from '../../kit/error-summary.js';
import { Page } from '../../kit/page.js';
import { Failure } from '../../kit/states.js';
import './case.css';
import { Standing } from './standing.js';
import { WithCase } from './with-case.js';

const REASONS: readonly ReturnReason[] = [
  'missing-fact',
  'missing-paper',
  'payee-mismatch',
  'facts-disagree',
  'consent-to-publish',
];

/** 补正: everything that is missing, all at once, so that the family is asked once. */
export const ReturnScreen = () => <WithCase>{(shown) => <ReturnPage shown={shown} />}</WithCase>;

function ReturnPage({ shown }: { shown: Case }) {
  const { t } = useWords('desk');
  const factWords = useFactWords();
  const api = useApi();
  const navigate = useNavigate();
  const known = shown.missing;
  const [facts, setFacts] = useState<string[]>([]);
  const [reason, setReason] = useState<ReturnReason | ''>('');
  const [attempt, setAttempt] = useState(0);
  const write = useWrite(`return:${shown.wishId}:${reason}:${facts.join()}`, (key) =>
    reason === ''
      ? Promise.reject(new Error('A return has a reason'))
      : api.returnForCompletion(shown.wishId, facts, reason, key),
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
      wide
      title={t('return.title')}
      lead={t('return.lead')}
      before={<BackLink to={`/cases/${shown.wishId}`}>{caseNumber(shown.wishId)}</BackLink>}
    >
      <div className="case__sign">
        <div className="stack stack--loose">
          <ErrorSummary faults={faults} attempt={attempt} />
          {write.error && <Failure error={write.error} />}
          {known.length > 0 && (
            <Ticks
              id="facts"
              label={t('return.facts')}
              value={facts}
              onChange={setFacts}
              options={known.map((fact) => ({ value: fact, words: factWords(fact) }))}
            />
          )}
          <Choice
            id="reason"
            label={t('return.reason')}
            error={faults[0]?.words}
            value={reason}
            onChange={(value) => setReason(value as ReturnReason)}
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
        </div>
        <Standing shown={shown} />
      </div>
    </Page>
  );
}
