import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('WJ-03', { 'person.in_emergency': true, 'person.cannot_pay': true }, [
  ['emergency patient who cannot pay', {}, 'met'],
  ['unknown identity', { 'person.cannot_pay': false, 'person.identity': 'unknown' }, 'met'],
  ['known and able to pay', { 'person.cannot_pay': false }, 'not-met'],
  ['no emergency', { 'person.in_emergency': false }, 'not-met'],
  ['means not known', { 'person.cannot_pay': null }, 'unknown'],
  [
    'means not known, identity not established',
    { 'person.cannot_pay': null, 'person.identity': 'unknown' },
    'met',
  ],
  ['age zero: no limit of age', { 'person.age': 0 }, 'met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
