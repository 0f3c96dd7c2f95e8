import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('FG-01', { 'person.status': ['dibao'] }, [
  ['local on Dibao', {}, 'met'],
  ['Tekun', { 'person.status': ['tekun'] }, 'met'],
  ['low income is not enough', { 'person.status': ['lowinc'] }, 'not-met'],
  ['no status', { 'person.status': [] }, 'not-met'],
  ['another member on Dibao', { 'person.status': [], and: [{ status: ['dibao'] }] }, 'met'],
  ['no local member', { 'person.hukou': 'GD' }, 'not-met'],
  ['hukou not known', { 'person.hukou': null }, 'unknown'],
  ['a fen under the Dibao line', { 'person.status': [], 'household.income_pcpm': 1099.99 }, 'met'],
  ['income on the Dibao line', { 'person.status': [], 'household.income_pcpm': 1100 }, 'not-met'],
  [
    'the last day of the line of 2020',
    { 'person.status': [], 'household.income_pcpm': 1080, on: '2020-12-31' },
    'not-met',
  ],
  [
    'the first day of the line of 2021',
    { 'person.status': [], 'household.income_pcpm': 1080, on: '2021-01-01' },
    'met',
  ],
]);
