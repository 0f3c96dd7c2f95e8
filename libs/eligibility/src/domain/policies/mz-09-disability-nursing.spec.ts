import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('MZ-09', { 'person.dis_cert': true, 'person.dis_grade': 2, 'person.dis_type': 'physical' }, [
  ['physical grade 2', {}, 'met', 24300],
  ['physical grade 3', { 'person.dis_grade': 3 }, 'not-met'],
  ['mental grade 4', { 'person.dis_grade': 4, 'person.dis_type': 'mental' }, 'met'],
  ['intellectual grade 3', { 'person.dis_grade': 3, 'person.dis_type': 'intellectual' }, 'met'],
  ['visual grade 1', { 'person.dis_grade': 1, 'person.dis_type': 'visual' }, 'met'],
  ['no grade', { 'person.dis_grade': 0, 'person.dis_type': 'mental' }, 'not-met'],
  ['no certificate', { 'person.dis_cert': false }, 'not-met'],
  ['Tekun excludes it', { 'person.status': ['tekun'] }, 'not-met'],
  ['Dibao does not', { 'person.status': ['dibao'] }, 'met'],
  ['other hukou', { 'person.hukou': 'GD' }, 'not-met'],
  ['kind not known at grade 3', { 'person.dis_grade': 3, 'person.dis_type': null }, 'unknown'],
  ['kind not known at grade 2', { 'person.dis_type': null }, 'met'],
  ['the last day of the floor of 2020', { on: '2020-12-31' }, 'met', 23500],
  ['the first day of the floor of 2021', { on: '2021-01-01' }, 'met', 24300],
]);
