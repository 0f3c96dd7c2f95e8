import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/context.js';
import type { Case } from '../../api/case.js';
import { useWrite } from '../../api/use-write.js';
import { useWords } from '../../i18n/index.js';
import { BackLink, Button } from '../../kit/button.js';
import { Ticks } from '../../kit/choice.js';
import { ErrorSummary } from '../../kit/error-summary.js';
import { Page } from '../../kit/page.js';
import { ConfirmPanel } from '../../kit/panels.js';
import { Failure } from '../../kit/states.js';
import { WithCase } from './with-case.js';

const REASONS = [
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
  const [reasons, setReasons] = useState<string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState(false);
  const hash = shown.content?.contentHash ?? shown.version;
  const write = useWrite(`refuse:${shown.wishId}:${hash}`, (key) =>
    api.refuse(shown.wishId, reasons, hash, key),
  );
  const faults =
    attempt > 0 && reasons.length === 0 ? [{ field: 'reasons', words: t('refuse.missing') }] : [];

  const ask = (): void => {
    setAttempt(attempt + 1);
    if (reasons.length > 0) setAsking(true);
  };
  const refuse = async (): Promise<void> => {
    await write.mutateAsync().then(
      () => navigate(`/cases/${shown.wishId}`),
      () => setAsking(false),
    );
  };

  return (
    <Page
      title={t('refuse.title')}
      lead={t('refuse.lead')}
      before={<BackLink to={`/cases/${shown.wishId}`}>{shown.receiptCode}</BackLink>}
    >
      <ErrorSummary faults={faults} attempt={attempt} />
      {write.error && <Failure error={write.error} />}
      <Ticks
        id="reasons"
        label={t('refuse.reasons')}
        error={faults[0]?.words}
        value={reasons}
        onChange={setReasons}
        options={REASONS.map((value) => ({ value, words: t(`refusal.${value}`) }))}
      />
      <div>
        <Button tone="stop" onClick={ask}>
          {t('refuse.act')}
        </Button>
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
        <ul className="plain-list">
          {reasons.map((reason) => (
            <li key={reason}>{t(`refusal.${reason}`)}</li>
          ))}
        </ul>
        <p>{t('refuse.review')}</p>
      </ConfirmPanel>
    </Page>
  );
}
