import { useQuery } from '@tanstack/react-query';
import type { Case } from '../../api/api.js';
import { useApi } from '../../api/context.js';
import { timelineOf } from '../../api/timeline.js';
import { roundYuan } from '../../format/money.js';
import { useWords } from '../../i18n/index.js';
import { Asked } from '../../kit/asked.js';
import { BackLink, LinkButton } from '../../kit/button.js';
import { caseNumber } from '../case-number.js';
import { categoryWords, itemWords } from '../../kit/wish-words.js';
import { departmentWords } from '../../kit/department-words.js';
import { Page } from '../../kit/page.js';
import { Policies } from '../../kit/policy-results.js';
import { Sheet } from '../../kit/sheet.js';
import { Timeline } from '../../kit/timeline.js';
import './case.css';
import { FactsSheet } from './facts-sheet.js';
import { Parts } from './parts.js';
import { Standing } from './standing.js';
import { WithCase } from './with-case.js';

/** D2: what is to be signed and where it stands on top, facts left, rules right; one page to judge by. */
export const CaseScreen = () => <WithCase>{(shown) => <CaseBody shown={shown} />}</WithCase>;

function CaseBody({ shown }: { shown: Case }) {
  const { t, say } = useWords('desk');
  const asked = shown.ask === 'cash' ? roundYuan(shown.amountFen) : say(itemWords(shown.item));
  return (
    <Page
      wide
      title={`${say(categoryWords(shown.category))} · ${asked}`}
      lead={t('case.number', { number: caseNumber(shown.wishId) })}
      before={<BackLink to="/">{t('nav.worklist')}</BackLink>}
    >
      <div className="case__top">
        <Standing shown={shown}>
          <OtherWays shown={shown} />
        </Standing>
        <Parts shown={shown} />
        <Progress wishId={shown.wishId} />
      </div>
      <div className="case__columns">
        <FactsSheet shown={shown} />
        <div className="stack">
          <Referrals shown={shown} />
          <h2>{t('case.rules', { version: shown.catalogueVersion })}</h2>
          <Policies wishId={shown.wishId} />
        </div>
      </div>
    </Page>
  );
}

/** The other ways to decide, while something is undecided. */
function OtherWays({ shown }: { shown: Case }) {
  const { t } = useWords('desk');
  const undecided = shown.parts.some((part) => part.status === 'open' || part.status === 'waiting');
  if (shown.status !== 'open' || !undecided) return null;
  return (
    <div className="row">
      <LinkButton to={`/cases/${shown.wishId}/return`} tone="plain">
        {t('decide.return')}
      </LinkButton>
      <LinkButton to={`/cases/${shown.wishId}/refuse`} tone="stop">
        {t('decide.refuse')}
      </LinkButton>
    </div>
  );
}

function Progress({ wishId }: { wishId: string }) {
  const { t } = useWords('desk');
  const api = useApi();
  const query = useQuery({ queryKey: ['wish', wishId], queryFn: () => api.wish(wishId) });
  return (
    <Sheet title={t('case.timeline')} aside={<span className="small quiet">{query.data?.receiptCode}</span>}>
      <Asked query={query} what={t('case.timeline')}>
        {(wish) => <Timeline steps={timelineOf(wish)} />}
      </Asked>
    </Sheet>
  );
}

function Referrals({ shown }: { shown: Case }) {
  const { t, say } = useWords('desk');
  if (shown.referrals.length === 0) return null;
  return (
    <Sheet title={t('case.referrals')}>
      <ul className="plain-list">
        {shown.referrals.map(({ referralId, to, department, policy }) => (
          <li key={referralId}>
            {to === 'home'
              ? t('case.home')
              : t('case.referral', { department: say(departmentWords(department)), policy: policy ?? '' })}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
