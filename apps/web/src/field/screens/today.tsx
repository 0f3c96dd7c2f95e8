import { useNavigate } from 'react-router';
import { useApi } from '../../api/context.js';
import type { WishLine } from '../../api/api.js';
import { promised } from '../../api/timeline.js';
import { usePages } from '../../api/use-pages.js';
import { timeLeft } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { Button } from '../../kit/button.js';
import { Page } from '../../kit/page.js';
import { Empty } from '../../kit/states.js';
import { useNow } from '../../session/now.js';
import { useNewDraft } from '../drafts/use-drafts.js';
import { startAnswers } from '../form/pages.js';
import { useDemo } from '../form/use-form.js';
import { useOutbox } from '../submit-draft.js';
import './today.css';
import { DraftList } from './draft-list.js';
import { WishCard } from './wish-card.js';

/** F1: what burns shortest stands first; 24-hour cases above everything. */
export function TodayScreen() {
  const { t } = useWords('field');
  const api = useApi();
  const navigate = useNavigate();
  const startDraft = useNewDraft();
  const demo = useDemo();
  const query = usePages(['wishes'], (page) => api.wishes(page), (wish) => wish.wishId);
  useOutbox();
  const begin = async (): Promise<void> => {
    const draft = await startDraft(startAnswers(demo));
    await navigate(`/drafts/${draft.id}`);
  };
  return (
    <Page title={t('today.title')} wide>
      <div>
        <Button onClick={() => void begin()}>{t('today.new')}</Button>
      </div>
      <DraftList />
      <Asked query={query} what={t('today.what')}>
        {(wishes) => <WishLists wishes={wishes} more={query.more} />}
      </Asked>
    </Page>
  );
}

const dueAt = (wish: WishLine): string => promised(wish).dueAt;

function WishLists({ wishes, more }: { wishes: WishLine[]; more: (() => void) | undefined }) {
  const { t } = useWords('field');
  const now = useNow();
  const open = wishes.filter((wish) => wish.closedAt === null).sort((a, b) => dueAt(a).localeCompare(dueAt(b)));
  const closed = wishes.filter((wish) => wish.closedAt !== null).slice(0, 10);
  const urgent = open.filter((wish) => promised(wish).clock === 'emergency');
  const others = open.filter((wish) => promised(wish).clock !== 'emergency');
  const late = open.filter((wish) => timeLeft(wish.registeredAt, dueAt(wish), now).urgency === 'late').length;
  return (
    <div className="stack stack--loose">
      {open.length === 0 ? (
        <Empty why={t('today.empty')}>
          <p>{t('today.emptyNext')}</p>
        </Empty>
      ) : (
        <p className="quiet">
          {t('today.count', { count: open.length })}
          {late > 0 && ` ${t('today.late', { count: late })}`}
        </p>
      )}
      <WishList title={t('today.urgent')} wishes={urgent} />
      <WishList title={t('today.others')} wishes={others} />
      <WishList title={t('today.closed')} wishes={closed} />
      {more && (
        <div>
          <Button tone="plain" onClick={more}>
            {t('today.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function WishList({ title, wishes }: { title: string; wishes: WishLine[] }) {
  if (wishes.length === 0) return null;
  return (
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
}
