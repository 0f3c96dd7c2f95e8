import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy(
  'GA-01',
  {
    'event.type': 'traffic',
    'person.traffic': 'injured',
    'person.traffic_gap': 'hit_and_run',
  },
  [
    ['injured by hit and run', {}, 'met'],
    ['uninsured', { 'person.traffic_gap': 'uninsured' }, 'met'],
    ['over the limit', { 'person.traffic_gap': 'over_limit' }, 'met'],
    ['paid for', { 'person.traffic_gap': 'none' }, 'not-met'],
    ['not hurt', { 'person.traffic': 'none' }, 'not-met'],
    ['killed, entered as living', { 'person.traffic': 'dead' }, 'met'],
    [
      'a deceased member is not judged',
      { 'person.traffic': 'dead', 'person.death': 'in_dg', and: [{}] },
      'not-met',
    ],
    ['no traffic accident', { 'event.type': 'injury' }, 'not-met'],
    ['gap not known', { 'person.traffic_gap': null }, 'unknown'],
    ['the last day of 2020', { on: '2020-12-31' }, 'met'],
    ['the first day of 2021', { on: '2021-01-01' }, 'met'],
  ],
);
