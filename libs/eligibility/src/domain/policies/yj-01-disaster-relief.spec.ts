import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('YJ-01', { 'event.type': 'natural_disaster', 'event.broken': true }, [
  ['a disaster has broken basic living', {}, 'met', 30000],
  ['a household of three', { 'household.size': 3 }, 'met', 90000],
  ['basic living holds', { 'event.broken': false }, 'not-met'],
  ['a fire is no natural disaster', { 'event.type': 'fire' }, 'not-met'],
  ['type not known', { 'event.type': null }, 'unknown'],
  ['any hukou', { 'person.hukou': 'FOREIGN' }, 'met'],
  ['size on its lower limit not known', { 'household.size': null }, 'met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
