import { useWords } from '../../i18n/index.js';
import { hillOf, lampsFor, MOST_LAMPS, WIDTH } from './lamps-on-hill.js';

/** Wishes that came to a good end, as lamps on a hillside: one for each wish, or a share of them, and the words say which. */
export function LampHill({ lit, all }: { lit: number; all: number }) {
  const { t, language } = useWords('public');
  const figure = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  const { of, burn } = lampsFor(lit, all);
  const { ridges, height, size } = hillOf(of, burn);
  return (
    <figure className="hill">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
        {ridges.map(({ path, lamps }) => (
          <g key={path}>
            <path d={path} className="hill__ridge" />
            {lamps.map(({ x, y, lit: burns }) => (
              <g
                key={x}
                transform={`translate(${x} ${y}) scale(${size})`}
                className={burns ? 'hill__lamp hill__lamp--lit' : 'hill__lamp'}
              >
                <path d="M0-18c2.600 3.100 3.800 5 3.800 6.900a3.800 3.800 0 0 1-7.600 0C-3.800-13-2.600-14.900 0-18Z" />
                <path d="M-7-5.600h14c0 3-2 4.600-4.500 4.600h-5C-5-1-7-2.600-7-5.600Z" />
              </g>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        {t('home.lamps', { lit: figure.format(lit), all: figure.format(all) })}
        <span className="hill__how">
          {t(all <= MOST_LAMPS ? 'home.lampsEach' : 'home.lampsShare', { of, burn })}
        </span>
      </figcaption>
    </figure>
  );
}
