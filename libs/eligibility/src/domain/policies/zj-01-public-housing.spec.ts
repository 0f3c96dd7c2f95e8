import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('ZJ-01', { 'household.homes': 0, 'household.area_pc': 10, 'person.status': ['lowinc'] }, [
  ['no home, little room, low income', {}, 'met'],
  ['a hair below the area line', { 'household.area_pc': 14.999 }, 'met'],
  ['on the area line', { 'household.area_pc': 15 }, 'not-met'],
  ['owns a home', { 'household.homes': 1 }, 'not-met'],
  ['no hardship', { 'person.status': [] }, 'not-met'],
  ['another member in hardship', { 'person.status': [], and: [{ status: ['tekun'] }] }, 'met'],
  [
    'a dead member in hardship',
    { 'person.status': [], and: [{ status: ['tekun'], death: 'in_dg' }] },
    'not-met',
  ],
  ['no local member', { 'person.hukou': 'CN' }, 'not-met'],
  ['area not known', { 'household.area_pc': null }, 'unknown'],
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
