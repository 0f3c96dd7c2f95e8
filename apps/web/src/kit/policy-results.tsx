import './policy-results.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Assessment } from '../api/api.js';
import { useApi } from '../api/context.js';
import { Problem } from '../api/problem.js';
import { roundYuan } from '../format/money.js';
import { useWords } from '../i18n/index.js';
import { Asked } from './asked.js';
import { departmentWords } from './department-words.js';
import { useFactWords } from './fact-words.js';
import { withMembers } from './member-words.js';
import {
  groupPolicies,
  type Judged,
  type PolicyGroup,
  tellingIn,
  type Verdict,
  VERDICTS,
} from './policy-groups.js';
import { Sheet, Tag } from './sheet.js';

const TONES = { met: 'done', unknown: 'lamp', 'not-met': 'plain' } as const;

interface PoliciesProps {
  wishId: string;
  /** False while they are still being checked. */
  checked?: boolean;
}

/** What all policies said about a wish, asked of the service. */
export function Policies({ wishId, checked = true }: PoliciesProps) {
  const { t } = useWords();
  const api = useApi();
  const query = useQuery({
    queryKey: ['assessment', wishId],
    queryFn: () => api.assessment(wishId),
    enabled: checked,
  });
  if (!checked || (query.error instanceof Problem && query.error.status === 404))
    return <p>{t('policy.waiting')}</p>;
  return (
    <Asked query={query} what={t('policy.what')}>
      {(assessment) => <PolicyResults assessment={assessment} />}
    </Asked>
  );
}

/** All policies with every reason, grouped by verdict; what is met stands open, the rest one tap away. */
export function PolicyResults({ assessment }: { assessment: Assessment }) {
  const { t } = useWords();
  const { askFen, gapFen, reasons } = assessment;
  const groups = groupPolicies(assessment.results);
  const refs = new Set(assessment.results.map(({ ref }) => ref));
  return (
    <div className="stack stack--loose">
      <p className="quiet">
        {gapFen > 0 ? t('policy.gap', { ask: roundYuan(askFen), gap: roundYuan(gapFen) }) : t('policy.noGap')}
      </p>
      {reasons !== 'told' && <p className="strong">{t(`policy.reasons.${reasons}`)}</p>}
      <ToBring assessment={assessment} />
      <Missing assessment={assessment} />
      {VERDICTS.map((verdict) => (
        <VerdictSection
          key={verdict}
          verdict={verdict}
          groups={groups.filter((one) => one.verdict === verdict)}
          refs={refs}
        />
      ))}
    </div>
  );
}

function Missing({ assessment: { questions } }: { assessment: Assessment }) {
  const { t } = useWords();
  const factWords = useFactWords();
  if (questions.length === 0) return null;
  return (
    <Sheet tone="lamp">
      <p className="strong">{t('policy.missing')}</p>
      <ul className="plain-list">
        {questions.map(({ fact }) => (
          <li key={fact}>{factWords(fact)}</li>
        ))}
      </ul>
    </Sheet>
  );
}

function ToBring({ assessment: { documents } }: { assessment: Assessment }) {
  const { t, say } = useWords();
  if (documents.length === 0) return null;
  return <p>{t('policy.bring', { items: documents.map(({ name }) => say(name)).join(t('list.comma')) })}</p>;
}

interface VerdictProps {
  verdict: Verdict;
  groups: PolicyGroup[];
  /** How the reasons name the people of this case. */
  refs: ReadonlySet<string>;
}

function VerdictSection({ verdict, groups, refs }: VerdictProps) {
  const { t } = useWords();
  if (groups.length === 0) return null;
  const lines = groups.map((group) => <PolicyLine key={group.policy} group={group} refs={refs} />);
  if (verdict !== 'not-met')
    return (
      <section className="stack stack--tight" data-verdict={verdict}>
        <h3>{t(`policy.${verdict}`, { count: groups.length })}</h3>
        {lines}
      </section>
    );
  return (
    <details className="not-met" data-verdict={verdict}>
      <summary>{t(`policy.${verdict}`, { count: groups.length })}</summary>
      <div className="stack stack--tight">{lines}</div>
    </details>
  );
}

/** The reasons are put on the page only when somebody opens them: there are many, and most stay folded. */
function PolicyLine({ group, refs }: { group: PolicyGroup; refs: ReadonlySet<string> }) {
  const { t, say } = useWords();
  const [open, setOpen] = useState(group.verdict === 'met' && group.coversAsk);
  const [first] = group.results;
  if (!first) return null;
  return (
    <details
      className={`policy policy--${group.verdict}`}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="policy__name">
          {say(first.name)}{' '}
          <span className="policy__code">
            {group.policy} · {say(departmentWords(first.department))}
          </span>
        </span>
        <Tag tone={TONES[group.verdict]}>{t(`policy.tag.${group.verdict}`)}</Tag>
      </summary>
      {open && (
        <div className="policy__body">
          {tellingIn(group).map((result) => (
            <Reasons key={result.ref} result={result} refs={refs} />
          ))}
          {group.verdict === 'met' && <p className="small quiet">{say(first.benefit)}</p>}
        </div>
      )}
    </details>
  );
}

function Reasons({ result, refs }: { result: Judged; refs: ReadonlySet<string> }) {
  const { t, language } = useWords();
  // The first line repeats what the heading says.
  const lines = result.why[language]
    .slice(1)
    .map((line) => withMembers(line, refs, (member) => t('fact.member', { member })));
  return (
    <>
      {result.amountFen !== undefined && (
        <p className="strong">
          {t(result.monthly ? 'policy.perMonth' : 'policy.once', { amount: roundYuan(result.amountFen) })}
        </p>
      )}
      {result.conditional && <p>{t('policy.conditional')}</p>}
      <h4 className="policy__why">
        {result.ref === 'household'
          ? t(`policy.whyOf.${result.verdict}`)
          : t('policy.whyMember', { member: result.ref.replace(/^p/, '') })}
      </h4>
      <ul role="list" className="why">
        {lines.map((line, i) => (
          <li key={i} className={`why__line why__line--${Math.min(4, indentOf(line))}`}>
            {line.trim()}
          </li>
        ))}
      </ul>
    </>
  );
}

const indentOf = (line: string): number => Math.floor((line.length - line.trimStart().length) / 2);
