import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('RS-04', { 'person.status': ['dibao'], 'person.pension_ins': 'resident' }, [
  ['on Dibao with resident pension', {}, 'met'],
  ['no pension insurance', { 'person.pension_ins': 'none' }, 'met'],
  ['employee pension', { 'person.pension_ins': 'employee' }, 'not-met'],
  ['sixteen: the lower limit', { 'person.age': 16 }, 'met'],
  ['fifteen', { 'person.age': 15 }, 'not-met'],
  ['fifty-nine', { 'person.age': 59 }, 'met'],
  ['sixty', { 'person.age': 60 }, 'not-met'],
  ['at school', { 'person.stage': 'senior' }, 'not-met'],
  ['disability grade 1 without status', { 'person.status': [], 'person.dis_grade': 1 }, 'met'],
  ['disability grade 3 without status', { 'person.status': [], 'person.dis_grade': 3 }, 'not-met'],
  ['other hukou', { 'person.hukou': 'CN' }, 'not-met'],
  ['stage not known', { 'person.stage': null }, 'unknown'],
  [
    'low income by neither line',
    { 'person.status': [], 'household.income_pcpm': 1595, on: '2020-12-31' },
    'not-met',
  ],
  [
    'low income by the line of 2021',
    { 'person.status': [], 'household.income_pcpm': 1595, on: '2021-01-01' },
    'met',
  ],
]);
