import type { Case, SignContent } from '../../api/case.js';
import { dateTime } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Masked, Money } from '../../kit/money.js';
import { Facts, Tag } from '../../kit/sheet.js';

/** The content of a signature, set like the voucher it replaces; the hash tail can be compared by telephone. */
export function Voucher({ content, shown }: { content: SignContent; shown: Case }) {
  const { t, say } = useWords('desk');
  const red = (name: string) =>
    content.changed.includes(name) && <Tag tone="stop">{t('voucher.changed')}</Tag>;
  const cash = [
    {
      name: t('voucher.payee'),
      value: (
        <>
          <Masked>{content.payeeMasked}</Masked> {red('payee')}
        </>
      ),
      note: t(`payeeKind.${content.payeeKind}`),
    },
    { name: t('voucher.bank'), value: content.bank },
    {
      name: t('voucher.account'),
      value: (
        <>
          <Masked>{`**** ${content.accountLast4}`}</Masked> {red('account')}
        </>
      ),
    },
    { name: t('voucher.amount'), value: <Money fen={content.amountFen} large /> },
    { name: t('voucher.pot'), value: say(content.pot) },
  ];
  return (
    <section className="voucher" aria-label={t('voucher.title')}>
      <h2>{t(`voucher.of.${content.part}`)}</h2>
      <Facts
        facts={[
          { name: t('voucher.wish'), value: shown.receiptCode },
          ...(content.part === 'cash' ? cash : []),
          { name: t('voucher.purpose'), value: say(content.purpose) },
        ]}
      />
      {content.sameAsFirst && <p className="strong">{t('voucher.same')}</p>}
      <SignatureBoxes shown={shown} />
      <p className="voucher__hash">
        <span>{t('voucher.hash')}</span> <code>{content.contentHash.slice(-8).toUpperCase()}</code>
        <span className="quiet">{t('voucher.hashNote')}</span>
      </p>
    </section>
  );
}

function SignatureBoxes({ shown }: { shown: Case }) {
  const { t, say, language } = useWords('desk');
  return (
    <ol role="list" className="voucher__boxes">
      {Array.from({ length: shown.needed }, (_, i) => {
        const signature = shown.signed[i];
        return (
          <li key={i} className={signature ? 'voucher__box--signed' : ''}>
            <p className="small strong">{t('voucher.box', { number: i + 1 })}</p>
            {signature ? (
              <p>
                {say(signature.by)}
                <br />
                <span className="small">{dateTime(signature.at, language)}</span>
              </p>
            ) : (
              <p className="quiet">{t('voucher.unsigned')}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
