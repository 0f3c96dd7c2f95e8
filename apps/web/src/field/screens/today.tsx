import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { CATEGORIES, findTown, ITEMS } from '#kernel';
import { useApi } from '../../api/context.js';
import type { WishSummary } from '../../api/wish.js';
import { roundYuan } from '../../format/money.js';
import { timeLeft } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { Button } from '../../kit/button.js';
import { LampClock } from '../../kit/lamp.js';
import { Masked } from '../../kit/money.js';
import { Page } from '../../kit/page.js';
import { Tag } from '../../kit/sheet.js';
import { Empty } from '../../kit/states.js';
import { Thing } from '../../kit/thing.js';
import { useNow } from '../../session/now.js';
import { useNewDraft } from '../drafts/use-drafts.js';
import { useOutbox } from '../submit-draft.js';
import './today.css';
import { DraftList } from './draft-list.js';

/** F1: what burns shortest stands first; 24-hour cases above everything. */
export function TodayScreen() {
  const { t } = useWords('field');
  const api = useApi();
  const navigate = useNavigate();
  const startDraft = useNewDraft();
  const query = useQuery({ queryKey: ['wishes'], queryFn: () => api.wishes() });
  useOutbox();
  const begin = async (): Promise<void> => {
    const draft = await startDraft();
    await navigate(`/drafts/${draft.id}`);
  };
  return (
    <Page title={t('today.title')} wide>
      <div>
        <Button onClick={() => void begin()}>{t('today.new')}</Button>
      </div>
      <DraftList />
      <Asked query={query} what={t('today.what')}>
        {(wishes) => <WishLists wishes={wishes} />}
      </Asked>
    </Page>
  );
}

const CLOSED = new Set(['done', 'refused']);

function WishLists({ wishes }: { wishes: WishSummary[] }) {
  const { t } = useWords('field');
  const now = useNow();
  const open = wishes
    .filter((wish) => !CLOSED.has(wish.state))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const urgent = open.filter((wish) => wish.clock === 'emergency');
  const others = open.filter((wish) => wish.clock !== 'emergency');
  const late = open.filter((wish) => timeLeft(wish.registeredAt, wish.dueAt, now).urgency === 'late').length;
  if (open.length === 0)
    return (
      <Empty why={t('today.empty')}>
        <p>{t('today.emptyNext')}</p>
      </Empty>
    );
  return (
    <div className="stack stack--loose">
      <p className="quiet">
        {t('today.count', { count: open.length })}
        {late > 0 && ` ${t('today.late', { count: late })}`}
      </p>
      {urgent.length > 0 && <WishList title={t('today.urgent')} wishes={urgent} />}
      {others.length > 0 && <WishList title={t('today.others')} wishes={others} />}
    </div>
  );
}

const WishList = ({ title, wishes }: { title: string; wishes: WishSummary[] }) => (
  <section className="stack stack--tight">
    <h2>{title}</h2>
    <ul role="list" className="wish-cards">
      {wishes.map((wish) => (
        <li key={wish.wishId}>
          <WishCard wish={wish} />
        </li>
      ))}
    </ul>
  </section>
);

function WishCard({ wish }: { wish: WishSummary }) {
  const { t, say } = useWords('field');
  const town = findTown(wish.town);
  const what = wish.ask === 'cash' ? roundYuan(wish.amountFen) : say(ITEMS[wish.item]);
  return (
    <article className={`wish-card${wish.clock === 'emergency' ? ' wish-card--urgent' : ''}`}>
      <p className="wish-card__category">
        <span>{say(CATEGORIES[wish.category])}</span>
      </p>
      <div className="wish-card__body">
        <div className="row row--apart">
          <h3>
            <Link to={`/wishes/${wish.wishId}`}>
              <Masked>{wish.applicantMasked}</Masked> · {what}
            </Link>
          </h3>
          <Thing item={wish.ask === 'cash' ? 'study-costs' : wish.item} />
        </div>
        <LampClock startAt={wish.registeredAt} dueAt={wish.dueAt} />
        <p className="row small">
          <Tag tone={wish.state === 'returned' || wish.state === 'bank-returned' ? 'lamp' : 'news'}>
            {t(`common:wishState.${wish.state}`)}
          </Tag>
          <span className="quiet">{town ? say(town.name) : ''}</span>
          <span className="quiet">{t('today.holder', { holder: say(wish.holder) })}</span>
        </p>
      </div>
    </article>
  );
}
