import './slip.css';
import type { Need } from '../api/need.js';
import { ITEMS, CATEGORIES, findTown } from '#kernel';
import { roundYuan } from '../format/money.js';
import { shortDate } from '../format/time.js';
import { useWords } from '../i18n/index.js';
import { Link } from 'react-router';
import { itemName } from './item-name.js';
import { Thing } from './thing.js';

/** A wish slip (心愿笺): a paper tag on a string. Claimed, it is folded. It shows a thing, a town, a day; never a person. */
export function Slip({ need, to, headingLevel = 2 }: { need: Need; to: string; headingLevel?: 2 | 3 }) {
  const { t, say, language } = useWords();
  const folded = need.state !== 'open';
  const Title = `h${headingLevel}` as const;
  const item = say(ITEMS[need.item]);
  const town = findTown(need.town);
  return (
    <article
      className={`slip${folded ? ' slip--folded' : ''}${need.urgent && !folded ? ' slip--urgent' : ''}`}
    >
      <span className="slip__hole" aria-hidden="true" />
      <p className="slip__category">
        <span>{say(CATEGORIES[need.category])}</span>
      </p>
      <div className="slip__body">
        <div className="slip__head">
          <Title className="slip__title">
            <Link to={to}>{itemName(t, item, need.quantity)}</Link>
          </Title>
          <Thing item={need.item} />
        </div>
        {folded ? (
          <p className="slip__state">{t(`need.${need.state}`)}</p>
        ) : (
          <>
            <p className="slip__cost">
              {need.valueFen > 0 ? t('slip.about', { amount: roundYuan(need.valueFen) }) : t('slip.noCost')}
            </p>
            <p className="small">
              {town ? say(town.name) : ''} · {t(`age.${need.ageBand}`)}
            </p>
            <div className="slip__fold" aria-hidden="true" />
            <p className="slip__verified">{t('slip.verified', { by: say(need.verifiedBy) })}</p>
            <p className="small quiet">{t('slip.neededBy', { day: shortDate(need.neededBy, language) })}</p>
            {need.quantity > 1 && (
              <p className="small strong">{t('slip.left', { left: need.left, all: need.quantity })}</p>
            )}
            {need.urgent && <p className="slip__urgent">{t('slip.urgent')}</p>}
          </>
        )}
      </div>
    </article>
  );
}
