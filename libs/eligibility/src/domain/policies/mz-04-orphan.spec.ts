import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('MZ-04', { 'person.age': 13, 'person.father': 'dead', 'person.mother': 'missing' }, [
  ['father dead, mother declared missing', {}, 'met', 188300],
  ['both dead', { 'person.mother': 'dead' }, 'met'],
  ['both missing', { 'person.father': 'missing' }, 'met'],
  ['one out of contact', { 'person.mother': 'lost_contact' }, 'not-met'],
  ['one alive', { 'person.father': 'normal' }, 'not-met'],
  ['seventeen: the last year', { 'person.age': 17 }, 'met'],
  ['eighteen', { 'person.age': 18 }, 'not-met'],
  ['mother not known', { 'person.mother': null }, 'unknown'],
  ['other hukou', { 'person.hukou': 'CN' }, 'not-met'],
  ['the last day of the standard of 2020', { on: '2020-12-31' }, 'met', 182000],
  ['the first day of the standard of 2021', { on: '2021-01-01' }, 'met', 188300],
]);
