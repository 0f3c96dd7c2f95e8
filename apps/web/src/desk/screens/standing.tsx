import type { ReactNode } from 'react';
import type { Case } from '../../api/api.js';
import { roundYuan } from '../../format/money.js';
import { date } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { LampClock } from '../../kit/lamp.js';
import { Facts, Sheet, Tag } from '../../kit/sheet.js';
import { townWords } from '../../kit/town-words.js';
import { categoryWords, itemWords } from '../../kit/wish-words.js';
import { PathReasons } from './path-reasons.js';

/** What a case is, how long it may still take, and why it goes this way: beside every decision about it. */
export function Standing({ shown, children }: { shown: Case; children?: ReactNode }) {
  const { t, say, language } = useWords('desk');
  const asked = shown.ask === 'cash' ? roundYuan(shown.amountFen) : say(itemWords(shown.item));
  return (
    <div className="case__standing">
      <Sheet>
        <p className="row">
          {[shown.main, ...shown.side].map((path) => (
            <Tag key={path} tone={path === 'FAST_TRACK' ? 'lamp' : 'news'}>
              {t(`common:path.${path}`)}
            </Tag>
          ))}
          <span>{say(townWords(shown.town))}</span>
        </p>
        {shown.status === 'open' ? (
          <LampClock startAt={shown.registeredAt} dueAt={shown.dueAt} />
        ) : (
          <p className="strong">{t(`case.status.${shown.status}`)}</p>
        )}
        <Facts
          facts={[
            { name: t('case.asked'), value: asked, note: say(categoryWords(shown.category)) },
            { name: t('case.ageBand'), value: t(`common:age.${shown.ageBand}`) },
            { name: t('case.neededBy'), value: date(shown.neededBy, language) },
          ]}
        />
        {children}
      </Sheet>
      <PathReasons shown={shown} />
    </div>
  );
}
