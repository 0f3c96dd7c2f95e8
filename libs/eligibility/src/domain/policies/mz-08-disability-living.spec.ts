import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('MZ-08', { 'person.dis_cert': true, 'person.dis_grade': 4, 'person.status': ['dibao'] }, [
  ['disabled on Dibao', {}, 'met', 18100],
  ['low income', { 'person.status': ['lowinc'] }, 'met'],
  [
    'Dibao derived now',
    { 'person.status': [], 'household.income_pcpm': 100, 'household.fin_pc': 10 },
    'met',
    18100,
  ],
  ['grade 1', { 'person.dis_grade': 1 }, 'met'],
  ['no grade', { 'person.dis_grade': 0 }, 'not-met'],
  ['no certificate', { 'person.dis_cert': false }, 'not-met'],
  ['neither Dibao nor low income', { 'person.status': [] }, 'not-met'],
  ['Tekun excludes it', { 'person.status': ['dibao', 'tekun'] }, 'not-met'],
  ['orphans are excluded', { 'person.status': ['dibao', 'orphan'] }, 'not-met'],
  ['de facto unsupported children are excluded', { 'person.status': ['lowinc', 'defacto'] }, 'not-met'],
  ['other hukou', { 'person.hukou': 'CN' }, 'not-met'],
  ['certificate not known', { 'person.dis_cert': null }, 'unknown'],
  ['statuses not known', { 'person.status': null }, 'unknown'],
  ['the last day of the floor of 2020', { on: '2020-12-31' }, 'met', 17500],
  ['the first day of the floor of 2021', { on: '2021-01-01' }, 'met', 18100],
]);
