import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/context.js';
import type { Case, SignContent } from '../../api/case.js';
import { Problem } from '../../api/problem.js';
import { useWrite } from '../../api/use-write.js';
import { yuan } from '../../format/money.js';
import { useWords } from '../../i18n/index.js';
import { BackLink, Button } from '../../kit/button.js';
import { Page } from '../../kit/page.js';
import { ConfirmPanel, ConflictPanel } from '../../kit/panels.js';
import { Sheet } from '../../kit/sheet.js';
import { Failure } from '../../kit/states.js';
import { differencesOf } from '../differences.js';
import { Voucher } from './voucher.js';
import { WithCase } from './with-case.js';

/** D4: exactly what will be signed, bound by its hash; whoever sees something else signs nothing. */
export const SignScreen = () => (
  <WithCase>
    {(shown, readAgain) =>
      shown.content && !shown.standBack ? (
        <SignPage shown={shown} content={shown.content} readAgain={readAgain} />
      ) : (
        <StandBack shown={shown} />
      )
    }
  </WithCase>
);

function StandBack({ shown }: { shown: Case }) {
  const { t } = useWords('desk');
  return (
    <Page
      title={t('standBack.title')}
      before={<BackLink to={`/cases/${shown.wishId}`}>{shown.receiptCode}</BackLink>}
    >
      <Sheet tone="news">
        <p>{t(shown.standBack ? `standBack.${shown.standBack}` : 'standBack.nothing')}</p>
      </Sheet>
    </Page>
  );
}

interface SignPageProps {
  shown: Case;
  content: SignContent;
  readAgain: () => Promise<Case | undefined>;
}

function SignPage({ shown, content: latest, readAgain }: SignPageProps) {
  const { t } = useWords('desk');
  const navigate = useNavigate();
  const { content, changedTo, setChangedTo, read, write } = useSigning(shown, latest, readAgain);
  const [asking, setAsking] = useState(false);
  const verb =
    content.part === 'cash'
      ? t('sign.verb', { amount: yuan(content.amountFen), payee: content.payeeMasked })
      : t(`sign.verbOf.${content.part}`);

  const sign = async (): Promise<void> => {
    try {
      await write.mutateAsync();
      await navigate(`/cases/${shown.wishId}`);
    } catch (error) {
      setAsking(false);
      if (error instanceof Problem && error.isConflict) setChangedTo((await readAgain())?.content ?? null);
    }
  };
  const conflict = write.error instanceof Problem && write.error.isConflict;

  return (
    <Page
      title={t('sign.title')}
      before={<BackLink to={`/cases/${shown.wishId}`}>{shown.receiptCode}</BackLink>}
    >
      {changedTo && <ConflictPanel differences={differencesOf(content, changedTo, t)} onRead={read} />}
      {write.error && !conflict && <Failure error={write.error} />}
      <p>{t('sign.lead')}</p>
      <Voucher content={content} shown={shown} />
      {!changedTo && (
        <div>
          <Button onClick={() => setAsking(true)}>{verb}</Button>
        </div>
      )}
      <ConfirmPanel
        title={t('sign.confirmTitle')}
        verb={verb}
        open={asking}
        busy={write.isPending}
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      >
        <p>{t(shown.signatures + 1 >= shown.needed ? 'sign.lastSignature' : 'sign.firstSignature')}</p>
        <p className="quiet">{t('sign.bound')}</p>
      </ConfirmPanel>
    </Page>
  );
}

/** Holds on to what was shown: news from the service never changes the words under the reader's hand. */
function useSigning(shown: Case, latest: SignContent, readAgain: () => Promise<Case | undefined>) {
  const api = useApi();
  const [content, setContent] = useState(latest);
  const [stale, setStale] = useState<SignContent | null>(null);
  const changedTo = stale ?? (latest.contentHash === content.contentHash ? null : latest);
  const write = useWrite(`sign:${shown.wishId}:${content.contentHash}`, (key) =>
    api.sign(shown.wishId, content.contentHash, key),
  );
  const read = (): void => {
    setContent(changedTo ?? latest);
    setStale(null);
    write.reset();
    void readAgain();
  };
  return { content, changedTo, setChangedTo: setStale, read, write };
}
