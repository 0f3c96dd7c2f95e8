import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('MZ-03', { 'household.income_pcpm': 1400, 'household.fin_pc': 20000 }, [
  ['income between the lines', {}, 'met'],
  ['one fen below the low-income line', { 'household.income_pcpm': 1649.99 }, 'met'],
  ['income on the low-income line', { 'household.income_pcpm': 1650 }, 'not-met'],
  ['income on the Dibao line', { 'household.income_pcpm': 1100 }, 'met'],
  ['poor enough for Dibao', { 'household.income_pcpm': 1099.99, 'household.fin_pc': 13200 }, 'not-met'],
  [
    'poor, but with too much for Dibao',
    { 'household.income_pcpm': 1000, 'household.fin_pc': 13200.01 },
    'met',
  ],
  ['assets on twenty-four times the line', { 'household.fin_pc': 26400 }, 'met'],
  ['assets above twenty-four times the line', { 'household.fin_pc': 26400.01 }, 'not-met'],
  ['assets not known', { 'household.fin_pc': null }, 'unknown'],
  [
    'hukou not known and poor enough for Dibao: never this one',
    { 'household.income_pcpm': 500, 'household.fin_pc': 100, 'person.hukou': null },
    'not-met',
  ],
  ['no local member', { 'person.hukou': 'HKMO' }, 'not-met'],
  ['nobody counts', { 'person.status': ['orphan'] }, 'not-met'],
  ['the last day of the line of 2020', { 'household.income_pcpm': 1590, on: '2020-12-31' }, 'not-met'],
  ['the first day of the line of 2021', { 'household.income_pcpm': 1590, on: '2021-01-01' }, 'met'],
]);
