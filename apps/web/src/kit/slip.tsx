import './slip.css';
import type { NeedLine } from '../api/api.js';
import { shortDate } from '../format/time.js';
import { useWords } from '../i18n/index.js';
import { Link } from 'react-router';
import { categoryWords, itemWords } from './wish-words.js';
import { townWords } from './town-words.js';
import { itemName } from './item-name.js';
import { Thing } from './thing.js';

interface SlipProps {
  need: NeedLine;
  to: string;
  headingLevel?: 2 | 3;
}

/** A wish slip (心愿笺): a paper tag on a string. Claimed, it is folded. It shows a thing, a town, a day; never a person. */
export function Slip({ need, to, headingLevel = 2 }: SlipProps) {
  const { t, say, language } = useWords();
  const folded = need.status !== 'open';
  const Title = `h${headingLevel}` as const;
  return (
    <article
      className={`slip${folded ? ' slip--folded' : ''}${need.urgent && !folded ? ' slip--urgent' : ''}`}
    >
      <span className="slip__hole" aria-hidden="true" />
      <p className="slip__category">
        <span>{say(categoryWords(need.category))}</span>
      </p>
      <div className="slip__body">
        <div className="slip__head">
          <Title className="slip__title">
            <Link to={to}>{itemName(t, say(itemWords(need.item)), need.quantity)}</Link>
          </Title>
          <Thing item={need.item} />
        </div>
        {folded ? (
          <p className="slip__state">{t(`need.${need.status}`)}</p>
        ) : (
          <>
            <p className="slip__cost">{t(`band.${need.valueBand}`)}</p>
            <p className="small">
              {say(townWords(need.town))} · {t(`age.${need.ageBand}`)}
            </p>
            <div className="slip__fold" aria-hidden="true" />
            <p className="slip__verified">{t('slip.verified', { by: t('townOffice', { town: say(townWords(need.town)) }) })}</p>
            <p className="small quiet">
              {t('slip.neededBy', { day: shortDate(need.neededBy, language) })} · {need.publicId}
            </p>
            {need.quantity > 1 && (
              <p className="small strong">{t('slip.left', { left: need.quantityLeft, all: need.quantity })}</p>
            )}
            {need.urgent && <p className="slip__urgent">{t('slip.urgent')}</p>}
          </>
        )}
      </div>
    </article>
  );
}
