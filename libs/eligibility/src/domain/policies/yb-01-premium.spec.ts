import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('YB-01', { 'person.status': ['lowinc'] }, [
  ['low income', {}, 'met'],
  ['Tekun', { 'person.status': ['tekun'] }, 'met'],
  ['orphan', { 'person.status': ['orphan'] }, 'met'],
  ['de facto unsupported', { 'person.status': ['defacto'] }, 'met'],
  ['disability grade 2', { 'person.status': [], 'person.dis_grade': 2 }, 'met'],
  ['disability grade 3', { 'person.status': [], 'person.dis_grade': 3 }, 'not-met'],
  ['not insured', { 'person.med_ins': 'none' }, 'met'],
  ['employee insurance', { 'person.med_ins': 'employee' }, 'not-met'],
  ['insurance not known', { 'person.med_ins': null }, 'unknown'],
  ['grade not known, low income anyway', { 'person.dis_grade': null }, 'met'],
  ['other hukou', { 'person.hukou': 'GD' }, 'not-met'],
  ['no status', { 'person.status': [] }, 'not-met'],
  [
    'Dibao by the line of 2020',
    { 'person.status': [], 'household.income_pcpm': 1599, on: '2020-12-31' },
    'not-met',
  ],
  [
    'low income by the line of 2021',
    { 'person.status': [], 'household.income_pcpm': 1599, on: '2021-01-01' },
    'met',
  ],
]);
