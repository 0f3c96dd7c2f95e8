import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('WJ-02', { 'person.age': 55, 'person.only_child': 'dead' }, [
  ['lost the only child', {}, 'met'],
  ['only child disabled', { 'person.only_child': 'disabled' }, 'met'],
  ['only child alive', { 'person.only_child': 'alive' }, 'not-met'],
  ['forty-nine: the limit', { 'person.age': 49 }, 'met'],
  ['forty-eight', { 'person.age': 48 }, 'not-met'],
  ['other hukou', { 'person.hukou': 'GD' }, 'not-met'],
  ['only child not known', { 'person.only_child': null }, 'unknown'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
