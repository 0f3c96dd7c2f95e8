import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy(
  'JY-01',
  {
    'person.age': 4,
    'person.stage': 'kindergarten',
    'person.school': 'public',
    'person.status': ['lowinc'],
  },
  [
    ['low income at a public kindergarten', {}, 'met'],
    ['inclusive private kindergarten', { 'person.school': 'inclusive' }, 'met'],
    ['private kindergarten', { 'person.school': 'private' }, 'not-met'],
    ['primary school', { 'person.stage': 'primary' }, 'not-met'],
    ['other Guangdong hukou', { 'person.hukou': 'GD' }, 'met'],
    ['hukou of another province', { 'person.hukou': 'CN' }, 'not-met'],
    ['orphan', { 'person.status': ['orphan'] }, 'met'],
    ['disabled at the lowest grade', { 'person.status': [], 'person.dis_grade': 4 }, 'met'],
    ['no hardship', { 'person.status': [] }, 'not-met'],
    ['school not known', { 'person.school': null }, 'unknown'],
    [
      'no low income by the line of 2020',
      { 'person.status': [], 'household.income_pcpm': 1600, on: '2020-12-31' },
      'not-met',
    ],
    [
      'low income by the line of 2021',
      { 'person.status': [], 'household.income_pcpm': 1600, on: '2021-01-01' },
      'met',
    ],
  ],
);
