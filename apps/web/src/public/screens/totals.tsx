import type { PublicTotals } from '../../api/api.js';
import { roundYuan } from '../../format/money.js';
import { useWords } from '../../i18n/index.js';
import { type Bar, WovenBars } from '../../kit/bars.js';
import { townWords } from '../../kit/town-words.js';
import { Sheet } from '../../kit/sheet.js';
import { AsOf } from '../../kit/states.js';
import { LampHill } from './lamp-hill.js';
import './totals.css';

/** The city's figures: how many wishes came to a good end, what was given, and where. */
export default function Totals({ totals: { city, towns, asOf } }: { totals: PublicTotals }) {
  const { t, language } = useWords('public');
  const figure = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <>
      <div className="totals">
        <LampHill lit={city.closed} all={city.registered} />
        <dl className="city">
          <Figure name={t('home.paid')} value={roundYuan(city.paidFen)} />
          <Figure name={t('home.payouts')} value={figure.format(city.paid)} />
          <Figure name={t('home.emergency')} value={figure.format(city.emergencies)} />
          <Figure name={t('home.fulfilled')} value={figure.format(city.fulfilled)} />
        </dl>
      </div>
      <Sheet>
        {towns.length === 0 ? <p>{t('home.noTowns')}</p> : <ByTown towns={towns} />}
        <p className="small quiet">{t('home.withheld')}</p>
        <AsOf at={asOf} />
      </Sheet>
    </>
  );
}

/** Towns with a number as bars; those whose number is withheld as one sentence, by name on request. */
function ByTown({ towns }: { towns: PublicTotals['towns'] }) {
  const { t, say, language } = useWords('public');
  const figure = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  const named = towns.map(({ town, registered }) => ({ name: say(townWords(town)), count: registered }));
  const bars = named
    .filter((one): one is Bar => typeof one.count === 'number')
    .sort((a, b) => b.count - a.count);
  const few = named.filter(({ count }) => typeof count !== 'number');
  const [first] = bars;
  return (
    <>
      {first ? (
        <WovenBars
          caption={t('home.byTown')}
          reading={t('home.byTownReading', { town: first.name, count: figure.format(first.count) })}
          nameWord={t('home.town')}
          countWord={t('home.count')}
          bars={bars}
        />
      ) : (
        <p className="strong">{t('home.byTown')}</p>
      )}
      {few.length > 0 && (
        <details className="towns">
          <summary>{t('home.fewer', { count: few.length })}</summary>
          <p className="quiet">{few.map(({ name }) => name).join(t('common:list.comma'))}</p>
        </details>
      )}
    </>
  );
}

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div className="city__one">
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
