import { Link } from 'react-router';
import type { WishLine } from '../../api/api.js';
import { awaitedAt, promised } from '../../api/timeline.js';
import { roundYuan } from '../../format/money.js';
import { useWords } from '../../i18n/index.js';
import { categoryWords, itemWords } from '../../kit/wish-words.js';
import { townWords } from '../../kit/town-words.js';
import { LampClock } from '../../kit/lamp.js';
import { Tag } from '../../kit/sheet.js';
import { Thing } from '../../kit/thing.js';

/** A wish on a list: what, where, how long still, who holds it. The list knows nothing about people. */
export function WishCard({ wish }: { wish: WishLine }) {
  const { t, say } = useWords('field');
  const { clock, startAt, dueAt } = promised(wish);
  const over = wish.closedAt !== null;
  const what = wish.ask === 'cash' ? roundYuan(wish.amountFen) : say(itemWords(wish.item));
  return (
    <article className={`wish-card${clock === 'emergency' && !over ? ' wish-card--urgent' : ''}`}>
      <p className="wish-card__category">
        <span>{say(categoryWords(wish.category))}</span>
      </p>
      <div className="wish-card__body">
        <div className="row row--apart">
          <h3>
            <Link to={`/wishes/${wish.wishId}`}>{what}</Link>
          </h3>
          <Thing item={wish.ask === 'cash' ? 'cash' : wish.item} />
        </div>
        {!over && <LampClock startAt={startAt} dueAt={dueAt} />}
        <p className="row small">
          <Tag tone={over ? 'done' : wish.status === 'returned' ? 'lamp' : 'news'}>
            {t(`common:wishState.${wish.status}`)}
          </Tag>
          <span className="quiet">{say(townWords(wish.town))}</span>
          <span className="quiet nowrap">{wish.receiptCode}</span>
          {!over && (
            <span className="quiet">
              {t('today.holder', { holder: t(`common:holder.${awaitedAt(wish.status)}`) })}
            </span>
          )}
        </p>
      </div>
    </article>
  );
}
