import './bars.css';
import { useWords } from '../i18n/index.js';

export interface Bar {
  name: string;
  count: number;
}

interface BarsProps {
  caption: string;
  /** One sentence that says what the picture says. */
  reading: string;
  nameWord: string;
  countWord: string;
  bars: Bar[];
}

/** A chart that is a table: one hue, woven, with the number beside each bar and a sentence above. */
export function WovenBars({ caption, reading, nameWord, countWord, bars }: BarsProps) {
  const { language } = useWords();
  const figure = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <table className="bars">
      <caption>
        <span className="strong">{caption}</span>
        <span className="quiet"> {reading}</span>
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{nameWord}</th>
          <th scope="col">{countWord}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <svg className="bars__bar" height="12" width="100%" aria-hidden="true" focusable="false">
                <svg width={`${(count / most) * 100}%`} height="12">
                  <line x1="0" x2="100%" y1="6" y2="6" className="bars__weft" />
                  <line x1="0" x2="100%" y1="6" y2="6" className="bars__warp" />
                </svg>
              </svg>
              <span className="bars__count">{figure.format(count)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
