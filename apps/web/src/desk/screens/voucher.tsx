import type { Case, Part } from '../../api/api.js';
import { roundYuan } from '../../format/money.js';
import { date, dateTime } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { caseNumber } from '../case-number.js';
import { categoryWords, itemWords } from '../../kit/wish-words.js';
import { townWords } from '../../kit/town-words.js';
import { itemName } from '../../kit/item-name.js';
import { Masked, Money } from '../../kit/money.js';
import { Facts } from '../../kit/sheet.js';
import { Weave } from '../../kit/weave.js';
import './voucher.css';
import { hashTail } from '../differences.js';
import { usePotWords } from '../pot-words.js';

/** The content of a signature, set like the voucher it replaces; the hash tail can be compared by telephone. */
export function Voucher({ part, shown }: { part: Part; shown: Case }) {
  const { t } = useWords('desk');
  const lines = useLines(part);
  return (
    <section className="voucher" aria-label={t('voucher.title')}>
      <Weave tall />
      <div className="voucher__head">
        <h2>{t(`voucher.of.${part.kind}`)}</h2>
        <p className="small">
          <span className="quiet">{t('voucher.wish')}</span> <strong>{caseNumber(shown.wishId)}</strong>
        </p>
      </div>
      <Facts facts={lines} />
      <SignatureBoxes part={part} />
      <p className="voucher__hash">
        <span>{t('voucher.hash')}</span> <code>{hashTail(part)}</code>
        <span className="quiet">{t('voucher.hashNote')}</span>
      </p>
    </section>
  );
}

function useLines(part: Part): Parameters<typeof Facts>[0]['facts'] {
  const { t, say, language } = useWords('desk');
  const pot = usePotWords();
  const { payee, need } = part;
  if (part.kind === 'cash' && payee)
    return [
      { name: t('voucher.payee'), value: <Masked>{payee.name}</Masked>, note: t(`payeeKind.${payee.kind}`) },
      { name: t('voucher.bank'), value: payee.bank },
      { name: t('voucher.account'), value: <Masked>{`**** ${payee.accountTail}`}</Masked> },
      { name: t('voucher.amount'), value: <Money fen={part.amountFen} large /> },
      { name: t('voucher.pot'), value: part.potId ? pot(part.potId) : '' },
      { name: t('voucher.purpose'), value: t(`common:path.${part.purpose}`) },
    ];
  if (part.kind === 'need' && need)
    return [
      { name: t('voucher.thing'), value: itemName(t, say(itemWords(need.item)), need.quantity), note: say(categoryWords(need.category)) },
      { name: t('voucher.worth'), value: roundYuan(need.valueFen) },
      { name: t('voucher.town'), value: say(townWords(need.town)) },
      { name: t('voucher.age'), value: t(`common:age.${need.ageBand}`) },
      { name: t('voucher.by'), value: date(need.neededBy, language) },
    ];
  return [
    {
      name: t('voucher.reasons'),
      value: part.reasons.map((reason) => t(`refusal.${reason}`, { defaultValue: t(`reason.${reason}`, { defaultValue: reason }) })).join(t('common:list.comma')),
    },
  ];
}

function SignatureBoxes({ part }: { part: Part }) {
  const { t, language } = useWords('desk');
  return (
    <ol role="list" className="voucher__boxes">
      {Array.from({ length: part.needed }, (_, i) => {
        const signature = part.signatures[i];
        return (
          <li key={i} className={signature ? 'voucher__box--signed' : ''}>
            <p className="small strong">{t('voucher.box', { number: i + 1 })}</p>
            {signature ? (
              <p>
                <span className="voucher__seal" aria-hidden="true">
                  {t('voucher.seal')}
                </span>
                {signature.yours ? t('decide.you') : t(`common:role.${signature.role}`)}
                <br />
                <span className="small">{dateTime(signature.signedAt, language)}</span>
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
