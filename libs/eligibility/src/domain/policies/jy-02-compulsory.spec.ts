import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('JY-02', { 'person.age': 9, 'person.stage': 'primary', 'person.status': ['dibao'] }, [
  ['primary school on Dibao, by day', {}, 'met', 50000],
  ['primary school, boarding', { 'person.boarding': true }, 'met', 100000],
  ['junior school, by day', { 'person.stage': 'junior' }, 'met', 62500],
  ['junior school, boarding', { 'person.stage': 'junior', 'person.boarding': true }, 'met', 125000],
  ['senior school', { 'person.stage': 'senior' }, 'not-met'],
  ['kindergarten', { 'person.stage': 'kindergarten' }, 'not-met'],
  ['any hukou, disabled', { 'person.hukou': 'CN', 'person.status': [], 'person.dis_grade': 1 }, 'met'],
  ['no hardship', { 'person.status': [] }, 'not-met'],
  ['stage not known', { 'person.stage': null }, 'unknown'],
  ['grade not known and no status', { 'person.status': [], 'person.dis_grade': null }, 'unknown'],
  [
    'the last day of the line of 2020',
    { 'person.status': [], 'household.income_pcpm': 1649, on: '2020-12-31' },
    'not-met',
  ],
  [
    'the first day of the line of 2021',
    { 'person.status': [], 'household.income_pcpm': 1649, on: '2021-01-01' },
    'met',
  ],
]);
