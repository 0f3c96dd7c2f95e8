import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('MZ-10', { 'person.age': 85 }, [
  ['local and 85', {}, 'met'],
  ['eighty: the limit', { 'person.age': 80 }, 'met'],
  ['seventy-nine', { 'person.age': 79 }, 'not-met'],
  ['other hukou', { 'person.hukou': 'HKMO' }, 'not-met'],
  ['age not known', { 'person.age': null }, 'unknown'],
  ['has died', { 'person.death': 'elsewhere', and: [{}] }, 'not-met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
