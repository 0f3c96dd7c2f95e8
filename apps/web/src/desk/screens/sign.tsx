import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useApi } from '../../api/context.js';
import type { Case, Part } from '../../api/api.js';
import { isUncertain, Problem } from '../../api/problem.js';
import { useWrite } from '../../api/use-write.js';
import { yuan } from '../../format/money.js';
import { dateTime } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { BackLink, Button, LinkButton } from '../../kit/button.js';
import { caseNumber } from '../case-number.js';
import { Page } from '../../kit/page.js';
import { ConfirmPanel, ConflictPanel } from '../../kit/panels.js';
import { Sheet } from '../../kit/sheet.js';
import { Failure } from '../../kit/states.js';
import './case.css';
import { differencesOf } from '../differences.js';
import { maySign, titleOf, whyNot } from '../stand-back.js';
import { BesideVoucher } from './beside-voucher.js';
import { Voucher } from './voucher.js';
import { WithCase } from './with-case.js';

type ReadAgain = () => Promise<Case | undefined>;

/** D4: exactly what will be signed, bound by its hash; whoever sees something else signs nothing. */
export const SignScreen = () => (
  <WithCase>{(shown, readAgain) => <PartOfAddress shown={shown} readAgain={readAgain} />}</WithCase>
);

function PartOfAddress({ shown, readAgain }: { shown: Case; readAgain: ReadAgain }) {
  const { part: partId } = useParams();
  const part = shown.parts.find((one) => one.partId === partId);
  // Whoever began to sign stays on the page: what somebody else did meanwhile is told there.
  const [begun] = useState(part !== undefined && maySign(part));
  return part && begun ? (
    <SignPage shown={shown} latest={part} readAgain={readAgain} />
  ) : (
    <StandBack shown={shown} why={whyNot(shown, part)} />
  );
}

function StandBack({ shown, why }: { shown: Case; why: string }) {
  const { t } = useWords('desk');
  return (
    <Page title={t(`standBack.title.${titleOf(why)}`)} before={<ToCase shown={shown} />}>
      <Sheet tone="news">
        <p>{t(`standBack.${why}`)}</p>
        {why === 'returned' && shown.returnReason && <p className="strong">{t(`returnReason.${shown.returnReason}`)}</p>}
      </Sheet>
    </Page>
  );
}

const ToCase = ({ shown }: { shown: Case }) => (
  <BackLink to={`/cases/${shown.wishId}`}>{caseNumber(shown.wishId)}</BackLink>
);

function SignPage({ shown, latest, readAgain }: { shown: Case; latest: Part; readAgain: ReadAgain }) {
  const { t } = useWords('desk');
  const navigate = useNavigate();
  const { part, changedTo, decided, read, write } = useSigning(shown, latest, readAgain);
  const [asking, setAsking] = useState(false);
  const verb =
    part.kind === 'cash'
      ? t('sign.verb', { amount: yuan(part.amountFen), payee: part.payee?.name ?? '' })
      : t(`sign.verbOf.${part.kind}`);

  const sign = async (): Promise<void> => {
    try {
      await write.mutateAsync();
      await navigate(`/cases/${shown.wishId}`);
    } catch (error) {
      if (error instanceof Problem && error.isConflict) await readAgain();
      setAsking(false);
    }
  };
  const refused = write.error instanceof Problem && write.error.isConflict ? write.error : null;

  return (
    <Page wide title={t('sign.title')} lead={t('sign.lead')} before={<ToCase shown={shown} />}>
      {decided && <Decided shown={shown} why={refused?.detail} />}
      {changedTo && <ConflictPanel differences={differencesOf(part, changedTo, t)} onRead={read} />}
      {write.error && !changedTo && !decided && <Failure error={write.error} />}
      <div className="case__sign">
        <div className="stack stack--loose">
          <Voucher part={part} shown={shown} />
          {!changedTo && !decided && (
            <div>
              <Button onClick={() => setAsking(true)}>{verb}</Button>
            </div>
          )}
        </div>
        {!changedTo && !decided && <BesideVoucher part={part} shown={shown} />}
      </div>
      <ConfirmPanel
        title={t('sign.confirmTitle')}
        verb={verb}
        open={asking}
        busy={write.isPending}
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      >
        <p>{t(part.signatures.length + 1 >= part.needed ? 'sign.lastSignature' : 'sign.firstSignature')}</p>
        <p className="quiet">{t('sign.bound')}</p>
      </ConfirmPanel>
    </Page>
  );
}

/** Somebody else decided first: who and when, and that nothing was signed here. News tells it before the service is asked. */
function Decided({ shown, why }: { shown: Case; why: string | undefined }) {
  const { t, language } = useWords('desk');
  const last = shown.parts.flatMap(({ signatures }) => signatures).sort((a, b) => a.signedAt.localeCompare(b.signedAt)).at(-1);
  const known = last && t('sign.decidedBy', { who: t(`common:role.${last.role}`), time: dateTime(last.signedAt, language) });
  return (
    <section className="conflict" role="alert">
      <h2>{t('sign.decided')}</h2>
      {(why ?? known) && <p className="strong">{why ?? known}</p>}
      <p>{t('sign.decidedWhy')}</p>
      <div>
        <LinkButton to={`/cases/${shown.wishId}`} tone="plain">
          {t('sign.back')}
        </LinkButton>
      </div>
    </section>
  );
}

/** Holds on to what was shown: news from the service never changes the words under the reader's hand. */
function useSigning(shown: Case, latest: Part, readAgain: ReadAgain) {
  const api = useApi();
  const [part, setPart] = useState(latest);
  const over = latest.status !== 'open';
  const changedTo = !over && latest.contentHash !== part.contentHash ? latest : null;
  const write = useWrite(`sign:${part.partId}:${part.contentHash}`, (key) =>
    api.sign(shown.wishId, part.partId, part.contentHash ?? '', key),
  );
  // Until an answer came, whoever decided may be this signer: the same is asked again, not called too late.
  const unsure = write.isPending || write.isSuccess || (write.error !== null && isUncertain(write.error));
  const read = (): void => {
    setPart(latest);
    write.reset();
    void readAgain();
  };
  return { part, changedTo, decided: over && !unsure, read, write };
}
