import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('TW-01', { 'person.age': 18, 'person.stage': 'college_new', 'person.dis_grade': 4 }, [
  ['new at college, disabled', {}, 'met', 500000],
  ['any hukou', { 'person.hukou': 'CN' }, 'met'],
  ['already at college', { 'person.stage': 'college' }, 'not-met'],
  ['no hardship', { 'person.dis_grade': 0 }, 'not-met'],
  ['on Dibao', { 'person.dis_grade': 0, 'person.status': ['dibao'] }, 'met'],
  ['stage not known', { 'person.stage': null }, 'unknown'],
  [
    'the last day of the line of 2020',
    { 'person.dis_grade': 0, 'household.income_pcpm': 1620, on: '2020-12-31' },
    'not-met',
  ],
  [
    'the first day of the line of 2021',
    { 'person.dis_grade': 0, 'household.income_pcpm': 1620, on: '2021-01-01' },
    'met',
  ],
]);
