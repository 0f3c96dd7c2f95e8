import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/context.js';
import type { Case, RefusalReason } from '../../api/api.js';
import { useWrite } from '../../api/use-write.js';
import { useWords } from '../../i18n/index.js';
import { BackLink, Button } from '../../kit/button.js';
import { caseNumber } from '../case-number.js';
import { Choice } from '../../kit/choice.js';
import { ErrorSummary } from '../../kit/error-summary.js';
import { Page } from '../../kit/page.js';
import { ConfirmPanel } from '../../kit/panels.js';
import { Failure } from '../../kit/states.js';
import './case.css';
import { Standing } from './standing.js';
import { WithCase } from './with-case.js';

const REASONS: readonly RefusalReason[] = [
  'no-policy-met',
  'over-limits',
  'covered-elsewhere',
  'duplicate',
  'false-facts',
  'unlawful-or-commercial',
];

/** A refusal takes reasons from the list, the right to review, and a person's signature. */
export const RefuseScreen = () => <WithCase>{(shown) => <RefusePage shown={shown} />}</WithCase>;

function RefusePage({ shown }: { shown: Case }) {
  const { t } = useWords('desk');
  const api = useApi();
  const navigate = useNavigate();
  const [reason, setReason] = useState<RefusalReason | ''>('');
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState(false);
  const write = useWrite(`refuse:${shown.wishId}:${reason}`, (key) =>
    reason === '' ? Promise.reject(new Error('A refusal has a reason')) : api.refuse(shown.wishId, reason, key),
  );
  const faults =
    attempt > 0 && reason === '' ? [{ field: 'reason', words: t('refuse.missing') }] : [];

  const ask = (): void => {
    setAttempt(attempt + 1);
    if (reason !== '') setAsking(true);
  };
  const refuse = async (): Promise<void> => {
    await write.mutateAsync().then(
      () => navigate(`/cases/${shown.wishId}`),
      () => setAsking(false),
    );
  };

  return (
    <Page
      wide
      title={t('refuse.title')}
      lead={t('refuse.lead')}
      before={<BackLink to={`/cases/${shown.wishId}`}>{caseNumber(shown.wishId)}</BackLink>}
    >
      <div className="case__sign">
        <div className="stack stack--loose">
          <ErrorSummary faults={faults} attempt={attempt} />
          {write.error && <Failure error={write.error} />}
          <Choice
            id="reason"
            label={t('refuse.reasons')}
            error={faults[0]?.words}
            value={reason}
            onChange={(value) => setReason(value as RefusalReason)}
            options={REASONS.map((value) => ({ value, words: t(`refusal.${value}`) }))}
          />
          <div>
            <Button tone="stop" onClick={ask}>
              {t('refuse.act')}
            </Button>
          </div>
        </div>
        <Standing shown={shown} />
      </div>
      <ConfirmPanel
        title={t('refuse.confirmTitle')}
        verb={t('refuse.act')}
        tone="stop"
        open={asking}
        busy={write.isPending}
        onConfirm={() => void refuse()}
        onClose={() => setAsking(false)}
      >
        <p className="strong">{reason !== '' && t(`refusal.${reason}`)}</p>
        <p>{t('refuse.review')}</p>
      </ConfirmPanel>
    </Page>
  );
}
