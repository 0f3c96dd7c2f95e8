import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy(
  'GH-01',
  {
    'person.union': true,
    'person.labour_months': 24,
    'household.income_12m': 20000,
  },
  [
    ['union member below twice the line', {}, 'met'],
    ['a year of work: the limit', { 'person.labour_months': 12 }, 'met'],
    ['eleven months', { 'person.labour_months': 11 }, 'not-met'],
    ['no member', { 'person.union': false }, 'not-met'],
    ['income left on twice the line', { 'household.income_12m': 26400 }, 'not-met'],
    ['income left a fen below', { 'household.income_12m': 26399.99 }, 'met'],
    [
      'spending on 80% of a high income',
      { 'household.income_12m': 200000, 'household.rigid_12m': 160000 },
      'met',
    ],
    ['a fen below 80%', { 'household.income_12m': 200000, 'household.rigid_12m': 159999.99 }, 'not-met'],
    [
      'spending not known with a high income',
      { 'household.income_12m': 200000, 'household.rigid_12m': null },
      'unknown',
    ],
    ['spending not known with no income', { 'household.income_12m': 0, 'household.rigid_12m': null }, 'met'],
    ['income of two people', { 'household.income_12m': 52800, and: [{}] }, 'not-met'],
    ['twice the line of 2020', { 'household.income_12m': 26000, on: '2020-12-31' }, 'not-met'],
    ['twice the line of 2021', { 'household.income_12m': 26000, on: '2021-01-01' }, 'met'],
  ],
);
