import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('WJ-01', { 'person.sex': 'F', 'person.age': 45 }, [
  ['local woman of 45', {}, 'met'],
  ['thirty-five: the lower limit', { 'person.age': 35 }, 'met'],
  ['thirty-four', { 'person.age': 34 }, 'not-met'],
  ['sixty-four: the upper limit', { 'person.age': 64 }, 'met'],
  ['sixty-five', { 'person.age': 65 }, 'not-met'],
  ['man', { 'person.sex': 'M' }, 'not-met'],
  ['insured for 60 months', { 'person.hukou': 'CN', 'person.med_ins_months': 60 }, 'met'],
  ['insured for 59 months', { 'person.hukou': 'CN', 'person.med_ins_months': 59 }, 'not-met'],
  [
    '60 months once, not insured now',
    { 'person.hukou': 'CN', 'person.med_ins': 'none', 'person.med_ins_months': 60 },
    'not-met',
  ],
  ['months not known', { 'person.hukou': 'CN', 'person.med_ins_months': null }, 'unknown'],
  ['months not known, but local', { 'person.med_ins_months': null }, 'met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
