import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/context.js';
import type { PublicTotals } from '../../api/api.js';
import { roundYuan } from '../../format/money.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { WovenBars } from '../../kit/bars.js';
import { LinkButton } from '../../kit/button.js';
import { townWords } from '../../kit/town-words.js';
import { Page } from '../../kit/page.js';
import { Sheet } from '../../kit/sheet.js';
import { AsOf } from '../../kit/states.js';
import { LampHill } from './lamp-hill.js';
import './home.css';

/** P7 and the door for everybody: what the city promised, what it did, and where to ask. */
export function HomeScreen() {
  const { t } = useWords('public');
  const api = useApi();
  const query = useQuery({ queryKey: ['totals'], queryFn: () => api.totals(), staleTime: 30_000 });
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

function Totals({ totals: { city, towns, asOf } }: { totals: PublicTotals }) {
  const { t, language } = useWords('public');
  const figure = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <>
      <LampHill
        lit={city.closed}
        all={city.registered}
        words={t('home.lamps', { lit: figure.format(city.closed), all: figure.format(city.registered) })}
      />
      <dl className="city">
        <Figure name={t('home.emergency')} value={figure.format(city.emergencies)} />
        <Figure name={t('home.paid')} value={roundYuan(city.paidFen)} />
        <Figure name={t('home.payouts')} value={figure.format(city.paid)} />
        <Figure name={t('home.fulfilled')} value={figure.format(city.fulfilled)} />
      </dl>
      <Sheet>
        {towns.length === 0 ? <p>{t('home.noTowns')}</p> : <ByTown towns={towns} />}
        <p className="small quiet">{t('home.withheld')}</p>
        <AsOf at={asOf} />
      </Sheet>
    </>
  );
}

const shown = (count: number | string): number | null => (typeof count === 'number' ? count : null);

function ByTown({ towns }: { towns: PublicTotals['towns'] }) {
  const { t, say, language } = useWords('public');
  const figure = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  const bars = towns
    .map(({ town, registered }) => ({ name: say(townWords(town)), count: shown(registered) }))
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const first = bars[0];
  return (
    <WovenBars
      caption={t('home.byTown')}
      reading={
        first?.count ? t('home.byTownReading', { town: first.name, count: figure.format(first.count) }) : ''
      }
      nameWord={t('home.town')}
      countWord={t('home.count')}
      bars={bars}
    />
  );
}

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div className="city__one">
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
