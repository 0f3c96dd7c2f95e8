import { Link } from 'react-router';
import { dateTime } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { Sheet } from '../../kit/sheet.js';
import { SaveMark } from '../../kit/states.js';
import type { Draft } from '../drafts/draft.js';
import { useDrafts, useDraftStore } from '../drafts/use-drafts.js';
import { textOf } from '../form/answers.js';

/** What is on this phone only: being written, or waiting for a network. */
export function DraftList() {
  const { t } = useWords('field');
  const { data: drafts } = useDrafts();
  const { kept } = useDraftStore();
  const open = (drafts ?? []).filter((draft) => draft.state !== 'accepted');
  if (open.length === 0) return null;
  return (
    <Sheet title={t('drafts.title', { count: open.length })}>
      {!kept && <p className="strong">{t('drafts.notKept')}</p>}
      <ul role="list" className="stack stack--tight">
        {open.map((draft) => (
          <DraftLine key={draft.id} draft={draft} />
        ))}
      </ul>
    </Sheet>
  );
}

function DraftLine({ draft }: { draft: Draft }) {
  const { t, language } = useWords('field');
  const to = draft.state === 'waiting' ? `/drafts/${draft.id}/check` : `/drafts/${draft.id}`;
  return (
    <li className="row row--apart">
      <Link to={to}>{textOf(draft.answers, 'name') || t('drafts.nameless')}</Link>
      <span className="small quiet">{dateTime(draft.savedAt, language)}</span>
      <SaveMark state="saved-here" />
    </li>
  );
}
