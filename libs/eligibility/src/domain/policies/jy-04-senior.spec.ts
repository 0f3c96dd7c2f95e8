import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('JY-04', { 'person.age': 16, 'person.stage': 'senior', 'person.status': ['tekun'] }, [
  ['senior school, Tekun', {}, 'met', 200000],
  ['vocational school', { 'person.stage': 'vocational' }, 'met'],
  ['junior school', { 'person.stage': 'junior' }, 'not-met'],
  ['disabled only', { 'person.status': [], 'person.dis_grade': 3 }, 'met'],
  ['no hardship', { 'person.status': [] }, 'not-met'],
  ['de facto unsupported', { 'person.status': ['defacto'] }, 'met'],
  ['grade not known and no status', { 'person.status': [], 'person.dis_grade': null }, 'unknown'],
  [
    'the last day of the line of 2020',
    { 'person.status': [], 'household.income_pcpm': 1590, on: '2020-12-31' },
    'not-met',
  ],
  [
    'the first day of the line of 2021',
    { 'person.status': [], 'household.income_pcpm': 1590, on: '2021-01-01' },
    'met',
  ],
]);
