import { say } from '#kernel';
import { all, any, atLeast, isTrue, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isHard, isLocal, isSeverelyGraded } from '../predicates.js';
import { cityDocument2020, toBeConfirmed } from '../sources.js';

export const mz11HomeCare: Policy = {
  code: 'MZ-11',
  name: say('居家养老服务资助', 'Home-care service subsidy'),
  department: 'MZ',
  target: say(
    '困难、高龄独居、失独、重度残疾等老人',
    'Elders in hardship, alone at a great age, bereaved of an only child or severely disabled',
  ),
  scope: 'person',
  surface: 'on-topic',
  covers: ['CARE'],
  documents: ['ID', 'HK', 'DIS'],
  basis: [cityDocument2020('8'), toBeConfirmed('资助对象')],
  when: all(
    isLocal,
    atLeast('person.age', 60),
    any(
      isHard,
      all(isTrue('person.lives_alone'), atLeast('person.age', 80)),
      oneOf('person.only_child', 'dead'),
      isSeverelyGraded,
      oneOf('person.veteran', 'priority'),
    ),
  ),
  benefit: {
    kind: 'service',
    every: 'month',
    words: say(
      '居家服务时数或大配餐补贴，额度待配置',
      'Service hours or meals; the quota is to be configured',
    ),
  },
  usualDays: 20,
};
