import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('HS-01', { 'person.age': 7, 'person.illness': 'leukemia' }, [
  ['child with leukaemia', {}, 'met', 3000000],
  ['child with leukaemia, after a transplant', { 'person.transplant': true }, 'met', 5000000],
  ['leukaemia at eighteen: the limit', { 'person.age': 18 }, 'met'],
  ['leukaemia at nineteen', { 'person.age': 19 }, 'not-met'],
  [
    'heart disease at fourteen: the limit, whatever was transplanted',
    { 'person.age': 14, 'person.illness': 'congenital_heart', 'person.transplant': true },
    'met',
    3000000,
  ],
  ['heart disease at fifteen', { 'person.age': 15, 'person.illness': 'congenital_heart' }, 'not-met'],
  ['other illness', { 'person.illness': 'other_major' }, 'not-met'],
  ['illness not known', { 'person.illness': null }, 'unknown'],
  ['illness not known at nineteen', { 'person.age': 19, 'person.illness': null }, 'not-met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
