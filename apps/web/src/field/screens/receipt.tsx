import { promised } from '../../api/timeline.js';
import { dateTime } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Button, LinkButton } from '../../kit/button.js';
import { LampClock } from '../../kit/lamp.js';
import { Page } from '../../kit/page.js';
import { ReceiptPanel } from '../../kit/receipt.js';
import { Facts } from '../../kit/sheet.js';
import type { Receipt } from '../../api/api.js';
import { NotFound } from '../../session/not-found.js';
import { WithDraft } from './with-draft.js';

/** F8: 已受理, with the number; no person's data on it, so it may be printed and handed over. */
export const ReceiptScreen = () => (
  <WithDraft>{(draft) => (draft.receipt ? <Accepted receipt={draft.receipt} /> : <NotFound />)}</WithDraft>
);

function Accepted({ receipt }: { receipt: Receipt }) {
  const { t, language } = useWords('field');
  const { clock, startAt, dueAt } = promised({ registeredAt: receipt.registeredAt, dueAt: receipt.answeredBy });
  const steps = t('receipt.next', { returnObjects: true, by: dateTime(dueAt, language) }) as string[];
  return (
    <Page title={t('receipt.title')}>
      <ReceiptPanel title={t('common:save.acceptedShort')} code={receipt.receiptCode}>
        <LampClock startAt={startAt} dueAt={dueAt} />
        <Facts
          facts={[
            { name: t('receipt.at'), value: dateTime(receipt.registeredAt, language) },
            { name: t('receipt.clock'), value: t(`common:clockKind.${clock}`) },
            { name: t('receipt.web'), value: location.host, note: t('receipt.webNote') },
            { name: t('receipt.phone'), value: <a href="tel:12345">12345</a>, note: t('receipt.phoneNote') },
          ]}
        />
        <h2>{t('receipt.then')}</h2>
        <ol className="plain-list">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </ReceiptPanel>
      <div className="row">
        <LinkButton to={`/wishes/${receipt.wishId}`}>{t('receipt.see')}</LinkButton>
        <Button tone="plain" onClick={() => print()}>
          {t('common:form.print')}
        </Button>
        <LinkButton to="/" tone="plain">
          {t('receipt.today')}
        </LinkButton>
      </div>
    </Page>
  );
}
