import { CATEGORIES, findTown, ITEMS } from '#kernel';
import type { Case, CaseFact } from '../../api/case.js';
import { roundYuan } from '../../format/money.js';
import { dateTime, shortDate } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { BackLink, LinkButton } from '../../kit/button.js';
import { LampClock } from '../../kit/lamp.js';
import { Masked, Money } from '../../kit/money.js';
import { Page } from '../../kit/page.js';
import { PolicyResults } from '../../kit/policy-results.js';
import { Facts, Sheet, Tag } from '../../kit/sheet.js';
import { Timeline } from '../../kit/timeline.js';
import { WithCase } from './with-case.js';
import './case.css';

/** D2: facts left, rules right, the decision below; one page to judge by. */
export const CaseScreen = () => <WithCase>{(shown) => <CaseBody shown={shown} />}</WithCase>;

function CaseBody({ shown }: { shown: Case }) {
  const { t } = useWords('desk');
  return (
    <Page
      wide
      title={t('case.title', { code: shown.receiptCode })}
      before={<BackLink to="/">{t('nav.worklist')}</BackLink>}
    >
      <div className="case__top">
        <Standing shown={shown} />
        <Decision shown={shown} />
      </div>
      <div className="case__columns">
        <div className="stack">
          <FactsSheet facts={shown.facts} story={shown.story} />
          <Sheet title={t('case.timeline')}>
            <Timeline steps={shown.timeline} />
          </Sheet>
        </div>
        <div className="stack">
          <Sheet title={t('case.path')}>
            <ul className="plain-list">
              {shown.reasons.map((reason) => (
                <li key={reason}>{t(`reason.${reason}`, { defaultValue: reason })}</li>
              ))}
            </ul>
          </Sheet>
          <h2>{t('case.rules', { version: shown.assessment.catalogueVersion })}</h2>
          <OneMore shown={shown} />
          <PolicyResults assessment={shown.assessment} />
        </div>
      </div>
    </Page>
  );
}

/** 差一项即可: which missing fact would settle an open policy. */
function OneMore({ shown }: { shown: Case }) {
  const { t, say } = useWords('desk');
  const close = shown.assessment.results.filter(
    (result) => result.verdict === 'unknown' && result.missing.length === 1,
  );
  if (close.length === 0) return null;
  return (
    <Sheet tone="lamp" title={t('case.oneMore')}>
      <ul className="plain-list">
        {close.map((result) => (
          <li key={result.policy}>
            {t('case.oneMoreLine', {
              policy: say(result.name),
              fact: result.missing.map(({ name }) => say(name)).join(),
            })}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function FactsSheet({ facts, story }: { facts: CaseFact[]; story: string }) {
  const { t, say, language } = useWords('desk');
  return (
    <Sheet title={t('case.facts')} aside={<span className="small quiet">{t('case.factsNote')}</span>}>
      <Facts
        facts={facts.map((fact) => ({
          name: say(fact.name),
          value: fact.masked ? <Masked>{say(fact.value)}</Masked> : say(fact.value),
          note: t('case.source', { source: t(`source.${fact.source}`), day: shortDate(fact.asOf, language) }),
        }))}
      />
      <h3>{t('case.story')}</h3>
      <p>{story}</p>
    </Sheet>
  );
}

/** What it is, how long it may still take, and who has signed. */
function Standing({ shown }: { shown: Case }) {
  const { t, say, language } = useWords('desk');
  return (
    <Sheet>
      <p className="row">
        <Tag tone={shown.path === 'FAST_TRACK' ? 'lamp' : 'news'}>{t(`common:path.${shown.path}`)}</Tag>
        <span>{say(CATEGORIES[shown.category])}</span>
        <span>{say(findTown(shown.town)?.name ?? { zh: shown.town, en: shown.town })}</span>
      </p>
      <LampClock startAt={shown.registeredAt} dueAt={shown.dueAt} />
      <p className="small">
        {t('column.signed', { signed: shown.signatures, needed: shown.needed })}
        {shown.signed.map((signature) => (
          <span key={signature.at}>
            {' '}
            · {t('decide.signedBy', { who: say(signature.by), time: dateTime(signature.at, language) })}
          </span>
        ))}
      </p>
    </Sheet>
  );
}

/** What is proposed, and the ways to decide; whoever must stand back is told why. */
function Decision({ shown }: { shown: Case }) {
  const { t, say } = useWords('desk');
  const open = shown.state === 'to-sign' || shown.state === 'second-signature';
  return (
    <Sheet>
      {shown.proposedFen > 0 ? (
        <Money fen={shown.proposedFen} large />
      ) : (
        <p>
          {t('case.need')} <strong>{say(ITEMS[shown.item])}</strong>
        </p>
      )}
      {shown.proposedFen > 0 && shown.content && (
        <p className="small quiet">
          {t('case.pot', { pot: say(shown.content.pot), left: roundYuan(shown.potLeftFen) })}
        </p>
      )}
      {shown.standBack && <p className="strong">{t(`standBack.${shown.standBack}`)}</p>}
      {open && !shown.standBack && (
        <div className="row">
          {shown.content && <LinkButton to={`/cases/${shown.wishId}/sign`}>{t('decide.sign')}</LinkButton>}
          <LinkButton to={`/cases/${shown.wishId}/return`} tone="plain">
            {t('decide.return')}
          </LinkButton>
          <LinkButton to={`/cases/${shown.wishId}/refuse`} tone="stop">
            {t('decide.refuse')}
          </LinkButton>
        </div>
      )}
      {!open && <p>{t(`caseState.${shown.state}`)}</p>}
    </Sheet>
  );
}
