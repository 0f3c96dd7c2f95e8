import type { Case, Part } from '../../api/api.js';
import { useWords } from '../../i18n/index.js';
import { LinkButton } from '../../kit/button.js';
import { itemWords } from '../../kit/wish-words.js';
import { Masked, Money } from '../../kit/money.js';
import { Sheet, Tag } from '../../kit/sheet.js';
import { usePotWords } from '../pot-words.js';
import { maySign, standBackOf } from '../stand-back.js';

/** What is proposed, part by part, with its signatures; whoever must stand back is told why. */
export function Parts({ shown }: { shown: Case }) {
  const { t } = useWords('desk');
  return (
    <Sheet title={t('case.parts')}>
      {shown.parts.length === 0 && <p>{t('case.nothingToSign')}</p>}
      {shown.parts.map((part) => (
        <PartLine key={part.partId} wishId={shown.wishId} part={part} />
      ))}
    </Sheet>
  );
}

function PartLine({ wishId, part }: { wishId: string; part: Part }) {
  const { t } = useWords('desk');
  const standBack = standBackOf(part);
  return (
    <div className="part-line" data-kind={part.kind} data-status={part.status}>
      <PartWords part={part} />
      <p className="row small">
        <Tag tone={part.status === 'open' ? 'news' : 'done'}>{t(`partStatus.${part.status}`)}</Tag>
        <span>{t('column.signed', { signed: part.signatures.length, needed: part.needed })}</span>
      </p>
      {part.status === 'open' && standBack && <p className="strong">{t(`standBack.${standBack}`)}</p>}
      {maySign(part) && (
        <div>
          <LinkButton to={`/cases/${wishId}/parts/${part.partId}/sign`}>{t('decide.sign')}</LinkButton>
        </div>
      )}
    </div>
  );
}

function PartWords({ part }: { part: Part }) {
  const { t, say } = useWords('desk');
  const pot = usePotWords();
  switch (part.kind) {
    case 'cash':
      return (
        <>
          <Money fen={part.amountFen} large />
          <p className="small quiet">
            {part.payee && <Masked>{part.payee.name}</Masked>} {part.potId && pot(part.potId)}
          </p>
        </>
      );
    case 'need':
      return (
        <p>
          {t('case.need')} <strong>{say(itemWords(part.need?.item ?? 'other'))}</strong>
        </p>
      );
    case 'refusal':
      return <p className="strong">{t('voucher.of.refusal')}</p>;
  }
}
