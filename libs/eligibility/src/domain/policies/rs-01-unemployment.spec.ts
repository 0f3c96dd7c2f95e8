import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('RS-01', { 'person.ui_months': 24, 'person.job': 'unemployed', 'person.unemp_reg': true }, [
  ['insured and out of work', {}, 'met', 154800],
  ['twelve months: the limit', { 'person.ui_months': 12 }, 'met'],
  ['eleven months', { 'person.ui_months': 11 }, 'not-met'],
  ['left by own will', { 'person.quit_voluntary': true }, 'not-met'],
  ['not registered', { 'person.unemp_reg': false }, 'not-met'],
  ['in work', { 'person.job': 'employed' }, 'not-met'],
  ['flexible work', { 'person.job': 'flexible' }, 'not-met'],
  ['will not known', { 'person.quit_voluntary': null }, 'unknown'],
  ['any hukou', { 'person.hukou': 'CN' }, 'met'],
  ['the last day of the old minimum wage', { on: '2021-11-30' }, 'met', 154800],
  ['the first day of the new minimum wage', { on: '2021-12-01' }, 'met', 171000],
]);
