import { CATEGORIES, CHANNELS, type FactPath, FACTS, ITEMS, TOWNS } from '#kernel';
import type { Answers } from './answers.js';
import { askFact } from './fact-questions.js';
import { hasNumber, memberCount, memberPages } from './member-pages.js';
import type { FormPage, Question, Section } from './questions.js';

const YES_NO = ['yes', 'no'];
const YES_NO_UNKNOWN = ['yes', 'no', 'unknown'];

const asksCash = (answers: Answers): boolean => answers['ask'] === 'cash';
const asksThing = (answers: Answers): boolean => answers['ask'] === 'goods' || answers['ask'] === 'service';
type ShortOf<Fact> = Fact extends `household.${infer Short}` ? Short : never;
const byName = (name: ShortOf<FactPath>, more: Partial<Question> = {}): Question =>
  askFact(`household.${name}`, `household-${name}`, more);

const page = (section: Section, id: string, questions: Question[], when?: FormPage['when']): FormPage => ({
  id,
  title: id,
  section,
  questions,
  ...(when && { when }),
});

const BEFORE: readonly FormPage[] = [
  page('hardship', 'danger', [{ name: 'danger', kind: 'inline', options: YES_NO, hint: true }]),
  page('hardship', 'event', [
    { name: 'eventType', fact: 'event.type', kind: 'choice', options: [...FACTS['event.type'].values.keys()] },
    { name: 'eventDays', kind: 'whole', when: (a) => Boolean(a['eventType']) && a['eventType'] !== 'none' },
    { name: 'eventBroken', kind: 'inline', options: YES_NO_UNKNOWN, hint: true },
  ]),
  page('hardship', 'category', [
    { name: 'category', kind: 'choice', from: 'categories', options: Object.keys(CATEGORIES) },
  ]),
  page('hardship', 'ask', [
    { name: 'ask', kind: 'choice', options: ['cash', 'goods', 'service', 'information'] },
    { name: 'item', kind: 'select', from: 'items', options: Object.keys(ITEMS), when: asksThing },
    { name: 'quantity', kind: 'whole', when: asksThing },
    { name: 'amount', kind: 'money', hint: true, when: (a) => asksCash(a) || asksThing(a) },
  ]),
  page('hardship', 'needed-by', [{ name: 'neededBy', kind: 'date', hint: true }]),
  page('hardship', 'story', [{ name: 'story', kind: 'long', hint: true }]),

  page('applicant', 'name', [{ name: 'name', kind: 'text', hint: true }]),
  page('applicant', 'identity', [
    { name: 'idKind', kind: 'choice', options: ['resident', 'hkmotw', 'permanent', 'other', 'none'], hint: true },
    { name: 'idNumber', kind: 'resident-number', when: hasNumber },
  ]),
  page('applicant', 'contact', [
    { name: 'town', kind: 'select', from: 'towns', options: TOWNS.map(({ code }) => code) },
    { name: 'phone', kind: 'tel', hint: true },
    { name: 'address', kind: 'text', optional: true },
  ]),
  page('applicant', 'channel', [
    { name: 'channel', kind: 'select', from: 'channels', options: Object.keys(CHANNELS) },
  ]),

  page('household', 'household', [
    byName('size', { optional: false }),
    byName('income_pcpm'),
    byName('income_12m'),
    byName('rigid_6m'),
    byName('rigid_12m'),
  ]),
  page('household', 'assets', [
    byName('fin_pc'),
    byName('homes'),
    byName('nonres'),
    byName('vehicles'),
    byName('biz_reg'),
  ]),
  page('household', 'dwelling', [byName('area_pc'), byName('damage'), byName('same_cause_12m')]),
];

const AFTER: readonly FormPage[] = [
  page(
    'payee',
    'payee',
    [
      { name: 'payeeKind', kind: 'choice', options: ['self', 'guardian', 'hospital', 'school'], hint: true },
      { name: 'payeeName', kind: 'text', when: (a) => Boolean(a['payeeKind']) && a['payeeKind'] !== 'self' },
      { name: 'bank', kind: 'text' },
      { name: 'account', kind: 'account', hint: true },
    ],
    asksCash,
  ),
  page('documents', 'documents', [
    {
      name: 'documents',
      kind: 'ticks',
      optional: true,
      hint: true,
      options: ['ID', 'HK', 'INC', 'MED', 'EVT', 'BANK', 'DIS', 'SCH'],
    },
  ]),
  page('consent', 'consent', [
    { name: 'consentCheck', kind: 'inline', options: YES_NO, hint: true },
    { name: 'consentShare', kind: 'inline', options: YES_NO, hint: true },
    { name: 'consentPublish', kind: 'inline', options: YES_NO, hint: true },
  ]),
];

/** Only where nothing is real: an old case can be replayed on the day on which it happened. */
const DEMO: readonly FormPage[] = [page('demo', 'demo', [{ name: 'judgedOn', kind: 'date', hint: true }])];

/** The last day for which all standards are published; later days would have to wait for the city's values. */
const LAST_DAY_WITH_STANDARDS = '2021-12-31';

/** What a new form begins with. */
export const startAnswers = (demo: boolean): Answers => (demo ? { judgedOn: LAST_DAY_WITH_STANDARDS } : {});

/** Every page of a new wish, in the order of its sections; which of them are asked depends on the answers. */
export function pagesOf(answers: Answers, demo: boolean): FormPage[] {
  const members = Array.from({ length: memberCount(answers) }, (_, i) => memberPages(i + 1)).flat();
  return [...(demo ? DEMO : []), ...BEFORE, ...members, ...AFTER].filter((one) => one.when?.(answers) ?? true);
}
