import { say } from '#kernel';
import { all, any, isTrue, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { socialRelief } from '../sources.js';

export const wj03EmergencyFund: Policy = {
  code: 'WJ-03',
  name: say('疾病应急救助', 'Emergency medical rescue fund'),
  department: 'WJ',
  target: say(
    '需急救而身份不明或无力支付者（不限户籍）',
    'Emergency patients without identity or means, whatever their hukou',
  ),
  scope: 'person',
  surface: 'always',
  covers: ['MED', 'EMG'],
  documents: ['MED'],
  basis: [socialRelief('32')],
  when: all(
    isTrue('person.in_emergency'),
    any(oneOf('person.identity', 'unknown'), isTrue('person.cannot_pay')),
  ),
  benefit: {
    kind: 'paid-to-provider',
    every: 'once',
    words: say('核定急救费用支付给医院', 'Approved emergency cost, paid to the hospital'),
  },
  usualDays: 3,
};
