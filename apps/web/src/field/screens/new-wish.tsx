import { dateTime } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { BackLink, LinkButton } from '../../kit/button.js';
import { Page } from '../../kit/page.js';
import { SaveMark } from '../../kit/states.js';
import { TaskList } from '../../kit/task-list.js';
import { WovenProgress } from '../../kit/weave.js';
import type { Draft } from '../drafts/draft.js';
import { useDraftStore } from '../drafts/use-drafts.js';
import { firstPage, sectionState } from '../form/answers.js';
import { PAGES } from '../form/pages.js';
import { SECTIONS } from '../form/questions.js';
import { WithDraft } from './with-draft.js';

/** F2: the list one comes back to. Any order; nothing is asked twice. */
export const NewWishScreen = () => <WithDraft>{(draft) => <Tasks draft={draft} />}</WithDraft>;

function Tasks({ draft }: { draft: Draft }) {
  const { t, language } = useWords('field');
  const { kept } = useDraftStore();
  const tasks = SECTIONS.flatMap((section) => {
    const page = firstPage(section, PAGES, draft.answers);
    if (!page) return [];
    return [
      {
        to: `/drafts/${draft.id}/${page.id}`,
        name: t(`section.${section}.name`),
        hint: t(`section.${section}.hint`),
        state: sectionState(section, PAGES, draft.answers),
      },
    ];
  });
  const done = tasks.filter((task) => task.state === 'done').length;
  return (
    <Page title={t('new.title')} before={<BackLink to="/">{t('nav.today')}</BackLink>}>
      <div className="stack stack--tight">
        <p>{t('new.progress', { done, all: tasks.length })}</p>
        <WovenProgress done={done} all={tasks.length} />
      </div>
      <TaskList tasks={tasks} />
      <div className="stack stack--tight">
        <SaveMark state="saved-here" />
        <p className="small quiet">
          {kept ? t('new.kept', { time: dateTime(draft.savedAt, language) }) : t('drafts.notKept')}
        </p>
      </div>
      <div>
        <LinkButton to={`/drafts/${draft.id}/check`}>{t('new.check')}</LinkButton>
      </div>
    </Page>
  );
}
