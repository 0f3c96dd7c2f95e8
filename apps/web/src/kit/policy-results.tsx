import './policy-results.css';
import { DEPARTMENTS } from '#kernel';
import type { Assessment, PolicyResult } from '../api/assessment.js';
import { roundYuan } from '../format/money.js';
import { useWords } from '../i18n/index.js';
import { Tag } from './sheet.js';

const ORDER = ['met', 'unknown', 'not-met'] as const;
const TONES = { met: 'done', unknown: 'lamp', 'not-met': 'plain' } as const;

/** All policies with every reason, grouped by verdict; what is met stands open, the rest one tap away. */
export function PolicyResults({ assessment }: { assessment: Assessment }) {
  const { t } = useWords();
  return (
    <div className="stack stack--loose">
      {ORDER.map((verdict) => {
        const results = assessment.results.filter((result) => result.verdict === verdict);
        if (results.length === 0) return null;
        return (
          <section key={verdict} className="stack stack--tight">
            <h3>{t(`policy.${verdict}`, { count: results.length })}</h3>
            {results.map((result) => (
              <PolicyLine key={result.policy} result={result} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function PolicyLine({ result }: { result: PolicyResult }) {
  const { t, say, language } = useWords();
  return (
    <details className={`policy policy--${result.verdict}`} open={result.verdict === 'met'}>
      <summary>
        <span className="policy__name">
          {say(result.name)}{' '}
          <span className="policy__code">
            {result.policy} · {say(DEPARTMENTS[result.department])}
          </span>
        </span>
        <Tag tone={TONES[result.verdict]}>{t(`policy.tag.${result.verdict}`)}</Tag>
      </summary>
      <div className="policy__body">
        {result.amountFen !== undefined && (
          <p className="strong">
            {t(result.monthly ? 'policy.perMonth' : 'policy.once', { amount: roundYuan(result.amountFen) })}
          </p>
        )}
        {result.conditional && <p>{t('policy.conditional')}</p>}
        <h4 className="policy__why">{t(result.verdict === 'not-met' ? 'policy.whyNot' : 'policy.why')}</h4>
        <ul className="plain-list">
          {result.why[language].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {result.missing.length > 0 && (
          <p>
            {t('policy.stillNeeded', {
              items: result.missing.map(({ name }) => say(name)).join(t('list.comma')),
            })}
          </p>
        )}
        {result.documents.length > 0 && (
          <p className="small">
            {t('policy.bring', { items: result.documents.map(say).join(t('list.comma')) })}
          </p>
        )}
        <p className="small quiet">{t('policy.basis', { basis: result.basis })}</p>
      </div>
    </details>
  );
}
