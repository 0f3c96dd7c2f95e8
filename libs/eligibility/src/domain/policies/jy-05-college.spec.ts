import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('JY-05', { 'person.age': 18, 'person.stage': 'college_new', 'person.status': ['lowinc'] }, [
  ['new at college, low income', {}, 'met', 600000],
  ['already at college', { 'person.stage': 'college' }, 'not-met'],
  ['other Guangdong hukou', { 'person.hukou': 'GD' }, 'met'],
  ['hukou of another province', { 'person.hukou': 'CN' }, 'not-met'],
  ['no hardship', { 'person.status': [] }, 'not-met'],
  ['hukou not known', { 'person.hukou': null }, 'unknown'],
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
