import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('CL-01', { 'person.age': 4, 'person.dis_type': 'hearing' }, [
  ['disabled child of four', {}, 'met'],
  ['six: the limit', { 'person.age': 6 }, 'met'],
  ['seven', { 'person.age': 7 }, 'not-met'],
  ['cerebral palsy', { 'person.dis_type': 'none', 'person.illness': 'cerebral_palsy' }, 'met'],
  ['autism', { 'person.dis_type': 'none', 'person.illness': 'autism' }, 'met'],
  ['healthy', { 'person.dis_type': 'none' }, 'not-met'],
  [
    'child without permit, parent with one',
    { 'person.hukou': 'CN', and: [{ hukou: 'CN', permit: 'valid' }] },
    'met',
  ],
  ['no resident in the family', { 'person.hukou': 'CN', and: [{ hukou: 'CN' }] }, 'not-met'],
  ['illness not known', { 'person.dis_type': 'none', 'person.illness': null }, 'unknown'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
