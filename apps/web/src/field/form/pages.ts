import { CATEGORIES, CHANNELS, ITEMS, TOWNS } from '#kernel';
import type { Answers } from './answers.js';
import type { FormPage } from './questions.js';

const YES_NO = ['yes', 'no'];
const YES_NO_UNKNOWN = ['yes', 'no', 'unknown'];
const EVENTS = [
  'none',
  'sudden_illness',
  'injury',
  'traffic',
  'fire',
  'violence',
  'guardian_abuse',
  'other_urgent',
  'medical_cost',
  'education_cost',
  'other_cost',
  'natural_disaster',
  'job_loss',
];
const ILLNESSES = [
  'none',
  'leukemia',
  'congenital_heart',
  'cerebral_palsy',
  'autism',
  'burns',
  'breast_cancer',
  'cervical_cancer',
  'other_major',
  'other',
];

const asksCash = (answers: Answers): boolean => answers['ask'] === 'cash';
const asksThing = (answers: Answers): boolean => answers['ask'] === 'goods' || answers['ask'] === 'service';

/** Every page of a new wish, in the order of its sections; which of them are asked depends on the answers. */
export const PAGES: readonly FormPage[] = [
  {
    id: 'danger',
    section: 'hardship',
    questions: [{ name: 'danger', kind: 'inline', options: YES_NO, hint: true }],
  },
  {
    id: 'event',
    section: 'hardship',
    questions: [
      { name: 'eventType', kind: 'choice', options: EVENTS },
      { name: 'eventDays', kind: 'whole', when: (a) => Boolean(a['eventType']) && a['eventType'] !== 'none' },
      { name: 'eventBroken', kind: 'inline', options: YES_NO_UNKNOWN, hint: true },
    ],
  },
  {
    id: 'category',
    section: 'hardship',
    questions: [{ name: 'category', kind: 'choice', from: 'categories', options: Object.keys(CATEGORIES) }],
  },
  {
    id: 'ask',
    section: 'hardship',
    questions: [
      { name: 'ask', kind: 'choice', options: ['cash', 'goods', 'service', 'information'] },
      { name: 'item', kind: 'select', from: 'items', options: Object.keys(ITEMS), when: asksThing },
      { name: 'quantity', kind: 'whole', when: asksThing },
      { name: 'amount', kind: 'money', hint: true, when: (a) => asksCash(a) || asksThing(a) },
    ],
  },
  { id: 'needed-by', section: 'hardship', questions: [{ name: 'neededBy', kind: 'date', hint: true }] },
  { id: 'story', section: 'hardship', questions: [{ name: 'story', kind: 'long', hint: true }] },

  { id: 'name', section: 'applicant', questions: [{ name: 'name', kind: 'text', hint: true }] },
  {
    id: 'identity',
    section: 'applicant',
    questions: [
      { name: 'idKind', kind: 'choice', options: ['resident', 'hkmotw', 'permanent', 'passport', 'none'] },
      { name: 'idNumber', kind: 'resident-number', when: (a) => a['idKind'] === 'resident' },
      {
        name: 'otherIdNumber',
        kind: 'text',
        when: (a) => ['hkmotw', 'permanent', 'passport'].includes(String(a['idKind'])),
      },
      {
        name: 'birthDate',
        kind: 'date',
        optional: true,
        when: (a) => Boolean(a['idKind']) && a['idKind'] !== 'resident',
      },
    ],
  },
  {
    id: 'contact',
    section: 'applicant',
    questions: [
      { name: 'town', kind: 'select', from: 'towns', options: TOWNS.map(({ code }) => code) },
      { name: 'phone', kind: 'tel', optional: true, hint: true },
      { name: 'address', kind: 'text', optional: true },
    ],
  },
  {
    id: 'channel',
    section: 'applicant',
    questions: [{ name: 'channel', kind: 'select', from: 'channels', options: Object.keys(CHANNELS) }],
  },

  {
    id: 'hukou',
    section: 'household',
    questions: [
      { name: 'hukou', kind: 'choice', options: ['DG', 'GD', 'CN', 'HKMO', 'TW', 'FOREIGN', 'UNKNOWN'] },
      {
        name: 'permit',
        kind: 'choice',
        options: ['valid', 'expired', 'none', 'unknown'],
        when: (a) => a['hukou'] !== 'DG',
      },
    ],
  },
  {
    id: 'household',
    section: 'household',
    questions: [
      { name: 'size', kind: 'whole', hint: true },
      { name: 'incomePerPerson', kind: 'money', optional: true, hint: true },
      { name: 'savingsPerPerson', kind: 'money', optional: true, hint: true },
    ],
  },
  {
    id: 'health',
    section: 'household',
    questions: [
      { name: 'illness', kind: 'choice', options: ILLNESSES, hint: true },
      { name: 'disabled', kind: 'inline', options: YES_NO_UNKNOWN },
      { name: 'medicalBurden', kind: 'money', optional: true, hint: true },
    ],
  },

  {
    id: 'payee',
    section: 'payee',
    when: asksCash,
    questions: [
      {
        name: 'payeeKind',
        kind: 'choice',
        options: ['self', 'guardian', 'institution', 'no-card'],
        hint: true,
      },
      {
        name: 'payeeName',
        kind: 'text',
        when: (a) => a['payeeKind'] === 'guardian' || a['payeeKind'] === 'institution',
      },
      { name: 'bank', kind: 'text', when: (a) => Boolean(a['payeeKind']) && a['payeeKind'] !== 'no-card' },
      {
        name: 'account',
        kind: 'account',
        hint: true,
        when: (a) => Boolean(a['payeeKind']) && a['payeeKind'] !== 'no-card',
      },
    ],
  },

  {
    id: 'documents',
    section: 'documents',
    questions: [
      {
        name: 'documents',
        kind: 'ticks',
        optional: true,
        hint: true,
        options: ['ID', 'HK', 'INC', 'MED', 'EVT', 'BANK', 'DIS', 'SCH'],
      },
    ],
  },

  {
    id: 'consent',
    section: 'consent',
    questions: [
      { name: 'consentCheck', kind: 'inline', options: YES_NO, hint: true },
      { name: 'consentShare', kind: 'inline', options: YES_NO, hint: true },
      { name: 'consentPublish', kind: 'inline', options: YES_NO, hint: true },
    ],
  },
];
