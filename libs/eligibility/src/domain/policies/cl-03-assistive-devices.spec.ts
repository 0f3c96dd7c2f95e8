import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('CL-03', { 'person.dis_cert': true, 'person.dis_grade': 4 }, [
  ['holder of a certificate', {}, 'met'],
  ['grade 1', { 'person.dis_grade': 1 }, 'met'],
  ['no grade', { 'person.dis_grade': 0 }, 'not-met'],
  ['no certificate', { 'person.dis_cert': false }, 'not-met'],
  ['other hukou', { 'person.hukou': 'TW' }, 'not-met'],
  ['grade not known', { 'person.dis_grade': null }, 'unknown'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
