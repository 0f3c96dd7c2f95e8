import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('MZ-12', { 'person.homeless': true }, [
  ['homeless', {}, 'met'],
  ['homeless of unknown identity', { 'person.identity': 'unknown', 'person.hukou': 'UNKNOWN' }, 'met'],
  ['housed', { 'person.homeless': false }, 'not-met'],
  ['not known', { 'person.homeless': null }, 'unknown'],
  ['age zero: no limit of age', { 'person.age': 0 }, 'met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
