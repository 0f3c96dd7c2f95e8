import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('CL-02', { 'person.dis_cert': true, 'person.dis_type': 'mental', 'person.dis_grade': 4 }, [
  ['mental disability', {}, 'met'],
  ['intellectual disability', { 'person.dis_type': 'intellectual' }, 'met'],
  ['physical grade 2', { 'person.dis_type': 'physical', 'person.dis_grade': 2 }, 'met'],
  ['physical grade 3', { 'person.dis_type': 'physical', 'person.dis_grade': 3 }, 'not-met'],
  ['hearing', { 'person.dis_type': 'hearing', 'person.dis_grade': 1 }, 'not-met'],
  ['sixteen: the lower limit', { 'person.age': 16 }, 'met'],
  ['fifteen', { 'person.age': 15 }, 'not-met'],
  ['fifty-nine', { 'person.age': 59 }, 'met'],
  ['sixty', { 'person.age': 60 }, 'not-met'],
  ['no certificate', { 'person.dis_cert': false }, 'not-met'],
  ['other hukou', { 'person.hukou': 'GD' }, 'not-met'],
  ['certificate not known', { 'person.dis_cert': null }, 'unknown'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
