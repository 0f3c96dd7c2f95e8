import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy(
  'MZ-07',
  {
    'event.type': 'medical_cost',
    'event.days': 60,
    'household.income_pcpm': 1500,
    'household.rigid_6m': 3000,
  },
  [
    ['spending takes the income below the line', {}, 'met', 10000],
    ['spending far above the income', { 'household.rigid_6m': 90000 }, 'met', 110000],
    ['income left is just the line', { 'household.rigid_6m': 2400 }, 'not-met'],
    ['income left is a fen below the line', { 'household.rigid_6m': 2400.06 }, 'met', 1],
    ['education', { 'event.type': 'education_cost' }, 'met'],
    ['other cost', { 'event.type': 'other_cost' }, 'met'],
    ['urgent events are the other type', { 'event.type': 'injury' }, 'not-met'],
    ['day 180: the limit', { 'event.days': 180 }, 'met'],
    ['day 181', { 'event.days': 181 }, 'not-met'],
    ['spending not known', { 'household.rigid_6m': null }, 'unknown'],
    [
      'spending not known, but poor anyway',
      { 'household.income_pcpm': 900, 'household.rigid_6m': null },
      'met',
    ],
    ['size not known, but nothing was spent', { 'household.rigid_6m': 0, 'household.size': null }, 'not-met'],
    ['assets on the limit', { 'household.fin_pc': 26400 }, 'met'],
    ['assets above the limit', { 'household.fin_pc': 26400.01 }, 'not-met'],
    ['paid for the same cause before', { 'household.same_cause_12m': true }, 'not-met'],
    ['not a resident', { 'person.hukou': 'FOREIGN' }, 'not-met'],
    ['a third of the line for each of three', { 'household.rigid_6m': 18000, and: [{}, {}] }, 'met', 180000],
    ['the last day of the line of 2020', { 'household.rigid_6m': 2640, on: '2020-12-31' }, 'not-met'],
    ['the first day of the line of 2021', { 'household.rigid_6m': 2640, on: '2021-01-01' }, 'met', 4000],
  ],
);
