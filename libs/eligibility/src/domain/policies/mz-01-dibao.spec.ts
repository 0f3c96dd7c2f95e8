import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('MZ-01', { 'household.income_pcpm': 400, 'household.fin_pc': 1500 }, [
  ['local family below the line', {}, 'met', 70000],
  ['one fen below the line', { 'household.income_pcpm': 1099.99 }, 'met', 1],
  ['income on the line', { 'household.income_pcpm': 1100 }, 'not-met'],
  ['assets on twelve times the line', { 'household.fin_pc': 13200 }, 'met'],
  ['assets one fen above twelve times the line', { 'household.fin_pc': 13200.01 }, 'not-met'],
  ['income not known', { 'household.income_pcpm': null }, 'unknown'],
  ['shop not known', { 'household.nonres': null }, 'unknown'],
  ['the last day of the line of 2020', { 'household.income_pcpm': 1060, on: '2020-12-31' }, 'not-met'],
  ['the first day of the line of 2021', { 'household.income_pcpm': 1060, on: '2021-01-01' }, 'met', 4000],
  ['one home is allowed, two are not', { 'household.homes': 2 }, 'not-met'],
  ['a car', { 'household.vehicles': 1 }, 'not-met'],
  ['a registered business', { 'household.biz_reg': true }, 'not-met'],
  ['nobody has local hukou', { 'person.hukou': 'GD' }, 'not-met'],
  ['a child from elsewhere counts', { and: [{ hukou: 'CN', age: 10, rel: 'child' }] }, 'met', 140000],
  ['who draws Dibao at home is not counted', { and: [{ hukou: 'CN', home_dibao: true }] }, 'met', 70000],
  ['the only member holds Tekun', { 'person.status': ['tekun'] }, 'not-met'],
  ['the only local member has died', { 'person.death': 'in_dg', and: [{ hukou: 'CN' }] }, 'not-met'],
]);
