import { say } from '#kernel';
import { all, any, atLeast, below, isTrue, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isLocal, isSeverelyGraded } from '../predicates.js';
import { cityDocument2020, toBeConfirmed } from '../sources.js';

export const cl02DayCare: Policy = {
  code: 'CL-02',
  name: say('就业年龄段残疾人托养服务', 'Day or residential care for working-age disabled persons'),
  department: 'CL',
  target: say('智力、精神、重度肢体残疾人', 'Intellectual, mental or severe physical disability'),
  scope: 'person',
  surface: 'on-topic',
  covers: ['CARE', 'DIS'],
  documents: ['ID', 'HK', 'DIS'],
  basis: [cityDocument2020('11'), toBeConfirmed('托养补贴')],
  when: all(
    isLocal,
    isTrue('person.dis_cert'),
    atLeast('person.age', 16),
    below('person.age', 60),
    any(
      oneOf('person.dis_type', 'intellectual', 'mental'),
      all(oneOf('person.dis_type', 'physical'), isSeverelyGraded),
    ),
  ),
  benefit: {
    kind: 'service',
    every: 'month',
    words: say('购买托养服务，额度待配置', 'Bought care; the quota is to be configured'),
  },
  usualDays: 45,
};
