import './policy-results.css';
import { useQuery } from '@tanstack/react-query';
import type { Assessment, Policy } from '../api/api.js';
import { useApi } from '../api/context.js';
import { Problem } from '../api/problem.js';
import { roundYuan } from '../format/money.js';
import { useWords } from '../i18n/index.js';
import { Asked } from './asked.js';
import { departmentWords } from './department-words.js';
import { useFactWords } from './fact-words.js';
import { Sheet, Tag } from './sheet.js';

/** What the policies said about a wish, asked of the service; before they were checked, that they are being checked. */
export function Policies({ wishId }: { wishId: string }) {
  const { t } = useWords();
  const api = useApi();
  const policies = useQuery({ queryKey: ['policies'], queryFn: () => api.policies(), staleTime: 600_000 });
  const query = useQuery({ queryKey: ['assessment', wishId], queryFn: () => api.assessment(wishId) });
  if (query.error instanceof Problem && query.error.status === 404) return <p>{t('policy.waiting')}</p>;
  return (
    <Asked query={query} what={t('policy.what')}>
      {(assessment) => <PolicyResults assessment={assessment} policies={policies.data ?? []} />}
    </Asked>
  );
}

interface ResultsProps {
  assessment: Assessment;
  policies: readonly Policy[];
}

/** Every policy that is met with what it gives, what is still missing, and the gap that is left. */
export function PolicyResults({ assessment, policies }: ResultsProps) {
  const { t } = useWords();
  const factWords = useFactWords();
  const byCode = new Map(policies.map((policy) => [policy.code, policy]));
  const { met, missing, gapFen } = assessment;
  return (
    <div className="stack stack--loose">
      <p className="quiet">{gapFen > 0 ? t('policy.gap', { gap: roundYuan(gapFen) }) : t('policy.noGap')}</p>
      <section className="stack stack--tight">
        <h3>{t('policy.met', { count: met.length })}</h3>
        {met.map((one) => (
          <MetLine key={one.policy} one={one} policy={byCode.get(one.policy)} />
        ))}
      </section>
      {missing.length > 0 && (
        <Sheet tone="lamp">
          <p className="strong">{t('policy.missing')}</p>
          <ul className="plain-list">
            {missing.map((path) => (
              <li key={path}>{factWords(path)}</li>
            ))}
          </ul>
        </Sheet>
      )}
    </div>
  );
}

function MetLine({ one, policy }: { one: Assessment['met'][number]; policy: Policy | undefined }) {
  const { t, say } = useWords();
  return (
    <details className="policy policy--met" open>
      <summary>
        <span className="policy__name">
          {policy ? say(policy.name) : one.policy}{' '}
          <span className="policy__code">
            {one.policy} · {say(departmentWords(one.policy.slice(0, 2)))}
          </span>
        </span>
        <Tag tone="done">{t('policy.tag.met')}</Tag>
      </summary>
      <div className="policy__body">
        {one.amountFen !== undefined && (
          <p className="strong">
            {t(one.monthly ? 'policy.perMonth' : 'policy.once', { amount: roundYuan(one.amountFen) })}
          </p>
        )}
        {one.conditional && <p>{t('policy.conditional')}</p>}
        {policy && <p>{say(policy.benefit)}</p>}
        {policy?.basis.map((basis) => (
          <p key={basis.document} className="small quiet">
            {t('policy.basis', { basis: [basis.document, basis.article].filter(Boolean).join(' ') })}
          </p>
        ))}
      </div>
    </details>
  );
}
