import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy(
  'MZ-05',
  {
    'person.age': 9,
    'person.father': 'imprisoned',
    'person.mother': 'lost_contact',
  },
  [
    ['neither parent can raise the child', {}, 'met', 122700],
    [
      'severely disabled and severely ill',
      { 'person.father': 'severe_disability', 'person.mother': 'severe_illness' },
      'met',
    ],
    [
      'in rehabilitation and restricted',
      { 'person.father': 'compulsory_rehab', 'person.mother': 'restricted' },
      'met',
    ],
    [
      'one dead, one missing is an orphan',
      { 'person.father': 'dead', 'person.mother': 'missing' },
      'not-met',
    ],
    ['one dead, one in prison', { 'person.father': 'dead' }, 'met'],
    ['one parent normal', { 'person.mother': 'normal' }, 'not-met'],
    ['seventeen: the last year', { 'person.age': 17 }, 'met'],
    ['eighteen', { 'person.age': 18 }, 'not-met'],
    ['father not known', { 'person.father': null }, 'unknown'],
    ['other hukou', { 'person.hukou': 'GD' }, 'not-met'],
    ['the last day of the floor of 2020', { on: '2020-12-31' }, 'met', 111000],
    ['the first day of the floor of 2021', { on: '2021-01-01' }, 'met', 122700],
  ],
);
