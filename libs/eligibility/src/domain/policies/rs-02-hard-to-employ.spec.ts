import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('RS-02', { 'person.hard_to_employ': true, 'person.job': 'flexible' }, [
  ['hard to employ in flexible work', {}, 'met'],
  ['employed', { 'person.job': 'employed' }, 'met'],
  ['out of work', { 'person.job': 'unemployed' }, 'not-met'],
  ['not recognised', { 'person.hard_to_employ': false }, 'not-met'],
  ['work not known', { 'person.job': null }, 'unknown'],
  ['any hukou', { 'person.hukou': 'CN' }, 'met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
