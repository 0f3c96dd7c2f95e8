import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy(
  'FL-01',
  {
    'person.sex': 'F',
    'person.illness': 'breast_cancer',
    'person.status': ['lowinc'],
  },
  [
    ['breast cancer, low income', {}, 'met', 1000000],
    ['cervical cancer', { 'person.illness': 'cervical_cancer' }, 'met'],
    ['other illness', { 'person.illness': 'other_major' }, 'not-met'],
    ['man', { 'person.sex': 'M' }, 'not-met'],
    ['no hardship', { 'person.status': [] }, 'not-met'],
    ['any hukou with a certificate', { 'person.hukou': 'GD' }, 'met'],
    ['illness not known', { 'person.illness': null }, 'unknown'],
    [
      'the last day of the line of 2020',
      { 'person.status': [], 'household.income_pcpm': 1640, on: '2020-12-31' },
      'not-met',
    ],
    [
      'the first day of the line of 2021',
      { 'person.status': [], 'household.income_pcpm': 1640, on: '2021-01-01' },
      'met',
      1000000,
    ],
  ],
);
