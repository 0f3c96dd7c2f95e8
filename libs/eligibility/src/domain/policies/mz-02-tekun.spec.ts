import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('MZ-02', { 'person.age': 74, 'person.own_income': false, 'person.supporter': 'none' }, [
  ['old, without income and supporter', {}, 'met', 176000],
  ['supporter without means', { 'person.supporter': 'incapable' }, 'met'],
  ['supporter with means', { 'person.supporter': 'capable' }, 'not-met'],
  ['sixty: the limit of age', { 'person.age': 60 }, 'met'],
  ['fifty-nine', { 'person.age': 59 }, 'not-met'],
  ['seventeen', { 'person.age': 17 }, 'met'],
  ['eighteen', { 'person.age': 18 }, 'not-met'],
  [
    'mental disability grade 3',
    { 'person.age': 30, 'person.dis_type': 'mental', 'person.dis_grade': 3 },
    'met',
  ],
  [
    'intellectual disability grade 3',
    { 'person.age': 30, 'person.dis_type': 'intellectual', 'person.dis_grade': 3 },
    'met',
  ],
  [
    'intellectual disability grade 4',
    { 'person.age': 30, 'person.dis_type': 'intellectual', 'person.dis_grade': 4 },
    'not-met',
  ],
  [
    'physical disability grade 2',
    { 'person.age': 30, 'person.dis_type': 'physical', 'person.dis_grade': 2 },
    'met',
  ],
  [
    'physical disability grade 3',
    { 'person.age': 30, 'person.dis_type': 'physical', 'person.dis_grade': 3 },
    'not-met',
  ],
  ['blindness grade 1', { 'person.age': 30, 'person.dis_type': 'visual', 'person.dis_grade': 1 }, 'met'],
  ['blindness grade 2', { 'person.age': 30, 'person.dis_type': 'visual', 'person.dis_grade': 2 }, 'not-met'],
  ['has an income', { 'person.own_income': true }, 'not-met'],
  ['income not known', { 'person.own_income': null }, 'unknown'],
  [
    'an orphan is cared for by MZ-04',
    { 'person.age': 10, 'person.father': 'dead', 'person.mother': 'dead' },
    'not-met',
  ],
  [
    'a child whose parents are in prison has MZ-05',
    { 'person.age': 10, 'person.father': 'imprisoned', 'person.mother': 'imprisoned' },
    'not-met',
  ],
  ['other hukou', { 'person.hukou': 'GD' }, 'not-met'],
  ['has died', { 'person.death': 'in_dg', and: [{}] }, 'not-met'],
  ['the last day of the standard of 2020', { on: '2020-12-31' }, 'met', 169600],
  ['the first day of the standard of 2021', { on: '2021-01-01' }, 'met', 176000],
]);
