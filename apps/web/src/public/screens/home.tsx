import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useApi } from '../../api/context.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { LinkButton } from '../../kit/button.js';
import { Page } from '../../kit/page.js';

// The drawing is needed once there are figures: both are fetched at the same time, and the first load stays light.
const loadTotals = () => import('./totals.js');
const Totals = lazy(loadTotals);

/** P7 and the door for everybody: what the city promised, what it did, and where to ask. */
export function HomeScreen() {
  const { t } = useWords('public');
  const api = useApi();
  const query = useQuery({
    queryKey: ['totals'],
    queryFn: async () => (await Promise.all([api.totals(), loadTotals()]))[0],
    staleTime: 30_000,
  });
  return (
    <Page title={t('home.title')} lead={t('home.lead')} wide>
      <div className="row">
        <LinkButton to="/progress">{t('home.progress')}</LinkButton>
        <LinkButton to="/needs" tone="plain">
          {t('home.needs')}
        </LinkButton>
      </div>
      <Asked query={query} what={t('home.what')} lines={2}>
        {(totals) => (
          <Suspense>
            <Totals totals={totals} />
          </Suspense>
        )}
      </Asked>
    </Page>
  );
}
