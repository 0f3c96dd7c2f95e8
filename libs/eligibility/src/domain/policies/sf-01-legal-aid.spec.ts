import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('SF-01', { 'person.legal': 'support', 'household.income_pcpm': 2000 }, [
  ['income below the line', {}, 'met'],
  ['a fen below the line', { 'household.income_pcpm': 2599.99 }, 'met'],
  ['income on the line', { 'household.income_pcpm': 2600 }, 'not-met'],
  ['two homes', { 'household.homes': 2 }, 'not-met'],
  ['a vehicle', { 'household.vehicles': 1 }, 'not-met'],
  ['no legal matter', { 'person.legal': 'none' }, 'not-met'],
  ['rich, but a heroic act', { 'person.legal': 'heroic', 'household.income_pcpm': 9000 }, 'met'],
  ['rich, but violence', { 'person.legal': 'violence', 'household.income_pcpm': 9000 }, 'met'],
  [
    'unpaid wages of a newcomer',
    { 'person.legal': 'wages', 'person.hukou': 'CN', 'household.income_pcpm': 9000 },
    'met',
  ],
  [
    'work injury of a newcomer',
    { 'person.legal': 'work_injury', 'person.hukou': 'GD', 'household.income_pcpm': 9000 },
    'met',
  ],
  ['unpaid wages of a local', { 'person.legal': 'wages', 'household.income_pcpm': 9000 }, 'not-met'],
  ['preferential care', { 'person.veteran': 'priority', 'household.income_pcpm': 9000 }, 'met'],
  ['three dependants', { 'person.veteran': 'three_dependants', 'household.income_pcpm': 9000 }, 'met'],
  ['a veteran as such', { 'person.veteran': 'veteran', 'household.income_pcpm': 9000 }, 'not-met'],
  ['on low income with a car', { 'person.status': ['lowinc'], 'household.vehicles': 1 }, 'met'],
  ['income not known', { 'household.income_pcpm': null }, 'unknown'],
  ['homes not known, violence anyway', { 'person.legal': 'violence', 'household.homes': null }, 'met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
