import { useQuery } from '@tanstack/react-query';
import { CATEGORIES } from '#kernel';
import { useApi } from '../../api/context.js';
import type { PublicTotals } from '../../api/public.js';
import { yuan } from '../../format/money.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { WovenBars } from '../../kit/bars.js';
import { LinkButton } from '../../kit/button.js';
import { Page } from '../../kit/page.js';
import { Sheet } from '../../kit/sheet.js';
import { AsOf } from '../../kit/states.js';
import { LampHill } from './lamp-hill.js';
import './home.css';

/** P7 and the door for everybody: what the city promised, what it did, and where to ask. */
export function HomeScreen() {
  const { t } = useWords('public');
  const api = useApi();
  const query = useQuery({ queryKey: ['totals'], queryFn: () => api.totals(), staleTime: 60_000 });
  return (
    <Page title={t('home.title')} lead={t('home.lead')} wide>
      <div className="row">
        <LinkButton to="/progress">{t('home.progress')}</LinkButton>
        <LinkButton to="/needs" tone="plain">
          {t('home.needs')}
        </LinkButton>
      </div>
      <Asked query={query} what={t('home.what')} lines={2}>
        {(totals) => <Totals totals={totals} />}
      </Asked>
    </Page>
  );
}

function Totals({ totals }: { totals: PublicTotals }) {
  const { t, say, language } = useWords('public');
  const figure = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  const bars = [...totals.byCategory].sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const first = bars[0];
  return (
    <>
      <LampHill
        lit={totals.closed}
        all={totals.registered}
        words={t('home.lamps', { lit: figure.format(totals.closed), all: figure.format(totals.registered) })}
      />
      <dl className="city">
        <Figure
          name={t('home.emergency')}
          value={t('home.ofAll', { part: totals.emergencyAnsweredInTime, all: totals.emergencyAll })}
        />
        <Figure name={t('home.paid')} value={yuan(totals.paidFen)} />
        <Figure name={t('home.fulfilled')} value={figure.format(totals.needsFulfilled)} />
        <Figure name={t('home.open')} value={figure.format(totals.needsOpen)} />
      </dl>
      <Sheet>
        <WovenBars
          caption={t('home.byCategory')}
          reading={
            first
              ? t('home.byCategoryReading', {
                  category: say(CATEGORIES[first.category]),
                  count: figure.format(first.count ?? 0),
                })
              : ''
          }
          nameWord={t('home.category')}
          countWord={t('home.count')}
          bars={bars.map(({ category, count }) => ({ name: say(CATEGORIES[category]), count }))}
        />
        <p className="small quiet">{t('home.withheld')}</p>
        <AsOf at={totals.asOf} />
      </Sheet>
    </>
  );
}

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div className="city__one">
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
