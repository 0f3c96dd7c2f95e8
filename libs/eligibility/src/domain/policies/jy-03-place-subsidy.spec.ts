import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy(
  'JY-03',
  {
    'person.hukou': 'CN',
    'person.stage': 'primary',
    'person.school': 'private',
    'person.points_tier': 1,
  },
  [
    ['admitted by points, private school', {}, 'met', 500000],
    ['tier 1, junior', { 'person.stage': 'junior' }, 'met', 600000],
    ['tier 2', { 'person.points_tier': 2 }, 'met', 350000],
    ['tier 2, junior', { 'person.points_tier': 2, 'person.stage': 'junior' }, 'met', 450000],
    ['no tier', { 'person.points_tier': 0 }, 'not-met'],
    ['inclusive school, junior', { 'person.school': 'inclusive', 'person.stage': 'junior' }, 'met'],
    ['public school', { 'person.school': 'public' }, 'not-met'],
    ['senior school', { 'person.stage': 'senior' }, 'not-met'],
    ['local hukou', { 'person.hukou': 'DG' }, 'not-met'],
    ['tier not known', { 'person.points_tier': null }, 'unknown'],
    ['the last day of 2020', { on: '2020-12-31' }, 'met'],
    ['the first day of 2021', { on: '2021-01-01' }, 'met'],
  ],
);
