import { say } from '#kernel';
import { all, atLeast } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isLocal } from '../predicates.js';
import { toBeConfirmed } from '../sources.js';

export const mz10OldAge: Policy = {
  code: 'MZ-10',
  name: say('高龄老人津贴', 'Old-age allowance'),
  department: 'MZ',
  target: say('80岁及以上户籍老人', 'Elders of 80 and over with Dongguan hukou'),
  scope: 'person',
  surface: 'always',
  covers: ['LIV'],
  documents: ['ID', 'HK', 'BANK'],
  basis: [toBeConfirmed('高龄津贴办法')],
  when: all(isLocal, atLeast('person.age', 80)),
  benefit: {
    kind: 'cash',
    every: 'month',
    words: say(
      '分80、90、100岁三档，金额待配置',
      'Bands from 80, 90 and 100 years; amounts to be configured',
    ),
  },
  usualDays: 25,
};
