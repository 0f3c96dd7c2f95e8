import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CATEGORIES } from '#kernel';
import { useApi } from '../../api/context.js';
import type { Wish } from '../../api/wish.js';
import { roundYuan } from '../../format/money.js';
import { dateTime, shortDate } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { BackLink } from '../../kit/button.js';
import { LampClock } from '../../kit/lamp.js';
import { Masked } from '../../kit/money.js';
import { Page } from '../../kit/page.js';
import { PolicyResults } from '../../kit/policy-results.js';
import { Facts, Sheet } from '../../kit/sheet.js';
import { Timeline } from '../../kit/timeline.js';

/** F9: where the wish stands, who holds it, and why each policy said what it said. */
export function WishScreen() {
  const { t } = useWords('field');
  const api = useApi();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['wish', id], queryFn: () => api.wish(id) });
  return (
    <Page title={t('wish.title')} before={<BackLink to="/">{t('nav.today')}</BackLink>}>
      <Asked query={query} what={t('wish.what')}>
        {(wish) => <WishBody wish={wish} />}
      </Asked>
    </Page>
  );
}

function WishBody({ wish }: { wish: Wish }) {
  const { t, say, language } = useWords('field');
  return (
    <>
      <Sheet title={wish.receiptCode}>
        <LampClock startAt={wish.registeredAt} dueAt={wish.dueAt} />
        <Facts
          facts={[
            { name: t('wish.applicant'), value: <Masked>{wish.applicantMasked}</Masked> },
            { name: t('wish.category'), value: say(CATEGORIES[wish.category]) },
            { name: t('wish.amount'), value: roundYuan(wish.amountFen) },
            { name: t('wish.holder'), value: say(wish.holder) },
            { name: t('wish.registered'), value: dateTime(wish.registeredAt, language) },
          ]}
        />
      </Sheet>
      {wish.missing.length > 0 && <Missing wish={wish} />}
      {wish.state === 'unknown-payout' && (
        <Sheet tone="lamp" title={t('wish.unknownTitle')}>
          <p>{t('wish.unknown')}</p>
        </Sheet>
      )}
      {wish.state === 'bank-returned' && (
        <Sheet tone="stop" title={t('wish.bankTitle')}>
          <p>{t('wish.bank')}</p>
        </Sheet>
      )}
      <Sheet title={t('wish.timeline')}>
        <Timeline steps={wish.timeline} />
      </Sheet>
      <WhyPolicies wishId={wish.wishId} />
    </>
  );
}

function Missing({ wish }: { wish: Wish }) {
  const { t, say, language } = useWords('field');
  return (
    <Sheet tone="lamp" title={t('wish.missing', { count: wish.missing.length })}>
      <ul className="plain-list">
        {wish.missing.map((item) => (
          <li key={item.fact}>
            {say(item.name)}
            {item.dueAt && ` · ${t('wish.missingBy', { day: shortDate(item.dueAt, language) })}`}
          </li>
        ))}
      </ul>
      <p>{t('wish.missingHow')}</p>
    </Sheet>
  );
}

function WhyPolicies({ wishId }: { wishId: string }) {
  const { t } = useWords('field');
  const api = useApi();
  const query = useQuery({ queryKey: ['assessment', wishId], queryFn: () => api.assessment(wishId) });
  return (
    <section className="stack">
      <h2>{t('wish.why')}</h2>
      <Asked query={query} what={t('wish.whyWhat')}>
        {(assessment) => (
          <>
            <p className="quiet">
              {t('wish.gap', { ask: roundYuan(assessment.askFen), gap: roundYuan(assessment.gapFen) })}
            </p>
            <PolicyResults assessment={assessment} />
          </>
        )}
      </Asked>
    </section>
  );
}
