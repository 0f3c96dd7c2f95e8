import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('YB-03', { 'person.status': ['dibao'], 'person.med_burden': 8000 }, [
  ['burden above the threshold', {}, 'met'],
  ['burden on the threshold', { 'person.med_burden': 7000 }, 'not-met'],
  ['a fen above the threshold', { 'person.med_burden': 7000.01 }, 'met'],
  ['Tekun has no threshold', { 'person.status': ['tekun'], 'person.med_burden': 0.01 }, 'met'],
  ['Tekun without a burden', { 'person.status': ['tekun'], 'person.med_burden': 0 }, 'not-met'],
  ['not insured', { 'person.med_ins': 'none' }, 'not-met'],
  ['no status', { 'person.status': [] }, 'not-met'],
  ['other hukou', { 'person.hukou': 'GD' }, 'not-met'],
  ['burden not known', { 'person.med_burden': null }, 'unknown'],
  [
    'low income by neither line',
    { 'person.status': [], 'household.income_pcpm': 1600, on: '2020-12-31' },
    'not-met',
  ],
  [
    'low income by the line of 2021',
    { 'person.status': [], 'household.income_pcpm': 1600, on: '2021-01-01' },
    'met',
  ],
]);
