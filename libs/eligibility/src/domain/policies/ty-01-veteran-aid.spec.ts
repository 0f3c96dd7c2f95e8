import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('TY-01', { 'person.veteran': 'veteran', 'event.broken': true }, [
  ['veteran in serious difficulty', {}, 'met'],
  ['three dependants', { 'person.veteran': 'three_dependants' }, 'met'],
  ['other preferential care', { 'person.veteran': 'priority' }, 'not-met'],
  ['no veteran', { 'person.veteran': 'none' }, 'not-met'],
  ['no difficulty', { 'event.broken': false }, 'not-met'],
  ['difficulty not known', { 'event.broken': null }, 'unknown'],
  ['any hukou', { 'person.hukou': 'CN' }, 'met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
