import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('JT-01', { 'person.age': 70 }, [
  ['seventy', {}, 'met'],
  ['sixty-five from elsewhere', { 'person.age': 65, 'person.hukou': 'CN' }, 'met'],
  ['sixty-four from elsewhere', { 'person.age': 64, 'person.hukou': 'CN' }, 'not-met'],
  ['local at sixty', { 'person.age': 60 }, 'met'],
  ['local at fifty-nine', { 'person.age': 59 }, 'not-met'],
  ['young with a disability certificate', { 'person.age': 20, 'person.dis_cert': true }, 'met'],
  ['hukou not known at sixty-two', { 'person.age': 62, 'person.hukou': null }, 'unknown'],
  ['hukou not known at sixty-five', { 'person.age': 65, 'person.hukou': null }, 'met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
