import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useApi } from '../../api/context.js';
import type { Wish } from '../../api/api.js';
import { awaited, promised, timelineOf } from '../../api/timeline.js';
import { roundYuan } from '../../format/money.js';
import { dateTime } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { BackLink } from '../../kit/button.js';
import { categoryWords, itemWords } from '../../kit/wish-words.js';
import { townWords } from '../../kit/town-words.js';
import { useFactWords } from '../../kit/fact-words.js';
import { LampClock } from '../../kit/lamp.js';
import { Page } from '../../kit/page.js';
import { Policies } from '../../kit/policy-results.js';
import { Facts, Sheet } from '../../kit/sheet.js';
import { Timeline } from '../../kit/timeline.js';
import { ConfirmReceipt } from './confirm-receipt.js';

/** F9: where the wish stands, who holds it, and why each policy said what it said. */
export function WishScreen() {
  const { t } = useWords('field');
  const api = useApi();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['wish', id], queryFn: () => api.wish(id) });
  return (
    <Page wide title={t('wish.title')} before={<BackLink to="/">{t('nav.today')}</BackLink>}>
      <Asked query={query} what={t('wish.what')}>
        {(wish) => <WishBody wish={wish} />}
      </Asked>
    </Page>
  );
}

/** What a worker must know about some moments, beside the timeline. */
const NOTICES = { 'bank-unknown': 'lamp', payee: 'stop', held: 'lamp' } as const;

function WishBody({ wish }: { wish: Wish }) {
  const { t, say, language } = useWords('field');
  const { startAt, dueAt } = promised(wish);
  const now = awaited(wish);
  const notice = now !== null && now in NOTICES ? (now as keyof typeof NOTICES) : null;
  return (
    <div className="columns">
      <div className="stack">
        <Sheet title={wish.receiptCode}>
          {now !== null && <LampClock startAt={startAt} dueAt={dueAt} />}
          <Facts
            facts={[
              { name: t('wish.category'), value: say(categoryWords(wish.category)) },
              {
                name: t('wish.asked'),
                value: wish.ask === 'cash' ? roundYuan(wish.amountFen) : say(itemWords(wish.item)),
              },
              { name: t('wish.town'), value: say(townWords(wish.town)) },
              {
                name: t('wish.holder'),
                value: now === null ? t(`common:wishState.${wish.status}`) : t(`common:holder.${now}`),
              },
              { name: t('wish.registered'), value: dateTime(wish.registeredAt, language) },
            ]}
          />
        </Sheet>
        {now === 'receipt' && <ConfirmReceipt wishId={wish.wishId} />}
        {notice && (
          <Sheet tone={NOTICES[notice]} title={t(`wish.notice.${notice}.title`)}>
            <p>{t(`wish.notice.${notice}.words`)}</p>
          </Sheet>
        )}
        <Missing wish={wish} />
        <Refused wish={wish} />
        <Sheet title={t('wish.timeline')}>
          <Timeline steps={timelineOf(wish)} />
        </Sheet>
      </div>
      <section className="stack">
        <h2>{t('wish.why')}</h2>
        <Policies wishId={wish.wishId} checked={wish.steps.some(({ code }) => code === 'wish-assessed')} />
      </section>
    </div>
  );
}

/** What the family still owes, all at once, and why: the last that an office sent back. */
function Missing({ wish }: { wish: Wish }) {
  const { t } = useWords('field');
  const factWords = useFactWords();
  const returned = wish.steps.findLast(({ code }) => code === 'wish-returned');
  if (awaited(wish) !== 'completion' || !returned) return null;
  const missing = (returned.detail['missing'] as string[] | undefined) ?? [];
  const reason = String(returned.detail['reason']);
  return (
    <Sheet tone="lamp" title={missing.length > 0 ? t('wish.missing', { count: missing.length }) : t('wish.returned')}>
      <p className="strong">{t(`returnReason.${reason}`, { defaultValue: reason })}</p>
      {missing.length > 0 && (
        <ul className="plain-list">
          {missing.map((path) => (
            <li key={path}>{factWords(path)}</li>
          ))}
        </ul>
      )}
      <p>{t('wish.missingHow')}</p>
    </Sheet>
  );
}

/** Why nothing could be given, in the words of the answer, and that somebody else may look again. */
function Refused({ wish }: { wish: Wish }) {
  const { t } = useWords('field');
  const refused = wish.steps.findLast(({ code }) => code === 'wish-refused');
  if (!refused) return null;
  return (
    <Sheet tone="news" title={t('wish.refused')}>
      <ul className="plain-list">
        {((refused.detail['reasons'] as string[] | undefined) ?? []).map((reason) => (
          <li key={reason}>{t(`refusal.${reason}`, { defaultValue: reason })}</li>
        ))}
      </ul>
      <p>{t('wish.review')}</p>
    </Sheet>
  );
}
