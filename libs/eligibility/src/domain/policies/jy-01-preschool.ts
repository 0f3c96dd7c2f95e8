import { say } from '#kernel';
import { all, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isHardForSchool, isProvincial } from '../predicates.js';
import { kindergartenZhongshan, toBeConfirmed } from '../sources.js';

export const jy01Preschool: Policy = {
  code: 'JY-01',
  name: say('家庭经济困难儿童学前教育资助', 'Pre-school hardship grant'),
  department: 'JY',
  target: say(
    '3至6岁在园困难儿童、孤儿、残疾儿童',
    'Kindergarten children in hardship, orphans, disabled children',
  ),
  scope: 'person',
  surface: 'always',
  covers: ['EDU'],
  documents: ['ID', 'HK', 'SCH'],
  basis: [toBeConfirmed('学前教育资助'), kindergartenZhongshan('对比')],
  when: all(
    oneOf('person.stage', 'kindergarten'),
    oneOf('person.school', 'public', 'inclusive'),
    isProvincial,
    isHardForSchool,
  ),
  benefit: {
    kind: 'cash',
    every: 'year',
    words: say('每生每年，金额待配置', 'Per child and year; the amount is to be configured'),
  },
  usualDays: 60,
};
