import { dateTime } from '../../format/time.js';
import { useWords } from '../../i18n/index.js';
import { BackLink, LinkButton } from '../../kit/button.js';
import { useFactValue } from '../../kit/fact-words.js';
import { Page } from '../../kit/page.js';
import { SaveMark } from '../../kit/states.js';
import { TaskList } from '../../kit/task-list.js';
import { WovenProgress } from '../../kit/weave.js';
import type { Draft } from '../drafts/draft.js';
import { useDraftStore } from '../drafts/use-drafts.js';
import { sectionState, textOf } from '../form/answers.js';
import { memberQuestion } from '../form/member-pages.js';
import { memberOf, type Section, sectionsOf } from '../form/questions.js';
import { useFormWords, usePagesOf } from '../form/use-form.js';
import { WithDraft } from './with-draft.js';

/** F2: the list one comes back to. Any order; nothing is asked twice. */
export const NewWishScreen = () => <WithDraft>{(draft) => <Tasks draft={draft} />}</WithDraft>;

function Tasks({ draft }: { draft: Draft }) {
  const { t, language } = useWords('field');
  const { kept } = useDraftStore();
  const words = useFormWords();
  const pages = usePagesOf(draft.answers);
  const hintOf = useSectionHint(draft);
  const tasks = sectionsOf(pages).map((section) => ({
    to: `/drafts/${draft.id}/${pages.find((page) => page.section === section)?.id ?? ''}`,
    name: words.section(section),
    hint: hintOf(section),
    state: sectionState(section, pages, draft.answers),
  }));
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
      <div className="row">
        <LinkButton to={`/drafts/${draft.id}/check`}>{t('new.check')}</LinkButton>
        <LinkButton to={`/drafts/${draft.id}/all`} tone="plain">
          {t('new.all')}
        </LinkButton>
      </div>
    </Page>
  );
}

/** Of a member, who it is as far as it is known; of other sections, what they ask. */
function useSectionHint({ answers }: Draft): (section: Section) => string {
  const { t } = useWords('field');
  const value = useFactValue();
  return (section) => {
    const member = memberOf(section);
    if (member === null) return t(`section.${section}.hint`);
    const rel = member === 1 ? 'self' : textOf(answers, memberQuestion(member, 'rel'));
    const age = textOf(answers, memberQuestion(member, 'age'));
    const known = [rel && value('person.rel', rel), age && t('section.member.age', { age })].filter(Boolean);
    return known.length > 0 ? known.join(' · ') : t('section.member.hint');
  };
}
