import { say } from '#kernel';
import { all, atLeast, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isLocal } from '../predicates.js';
import { cityDocument2020, specialSupport, toBeConfirmed } from '../sources.js';

export const wj02OnlyChild: Policy = {
  code: 'WJ-02',
  name: say('计划生育特殊家庭扶助金', 'Support for families who lost or have a disabled only child'),
  department: 'WJ',
  target: say('失独、独生子女伤残家庭（49岁起）', 'Parents from 49 who lost or have a disabled only child'),
  scope: 'person',
  surface: 'always',
  covers: ['LIV'],
  documents: ['ID', 'HK', 'DEATH', 'DIS'],
  basis: [cityDocument2020('7'), specialSupport('年龄'), toBeConfirmed('扶助标准')],
  when: all(isLocal, atLeast('person.age', 49), oneOf('person.only_child', 'dead', 'disabled')),
  benefit: {
    kind: 'cash',
    every: 'month',
    words: say('每人每月，金额待配置', 'Per person and month; the amount is to be configured'),
  },
  usualDays: 45,
};
