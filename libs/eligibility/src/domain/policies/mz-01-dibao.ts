import { say } from '#kernel';
import { all, below } from '../conditions.js';
import type { Policy } from '../policy.js';
import {
  assetsWithin,
  countsForDibao,
  membersForDibao,
  someCountForDibao,
  someLocal,
} from '../household-predicates.js';
import { fact, minus, parameter, times } from '../quantities.js';
import { cityDocument2020, dibaoGuide, livelihood2021, socialRelief, toBeConfirmed } from '../sources.js';

export const mz01Dibao: Policy = {
  code: 'MZ-01',
  name: say('最低生活保障', 'Minimum living allowance (Dibao)'),
  department: 'MZ',
  target: say('家庭人均收入低于低保标准的家庭', 'Poorest households'),
  scope: 'household',
  surface: 'always',
  covers: ['LIV'],
  documents: ['ID', 'HK', 'INC', 'BANK', 'DIS', 'MED', 'SCH'],
  basis: [
    cityDocument2020('民生保障'),
    livelihood2021(),
    dibaoGuide('6个月收入口径与共同生活成员'),
    socialRelief('9-12'),
    toBeConfirmed('财产限额12倍'),
  ],
  when: all(
    someLocal,
    below('household.income_pcpm', parameter('DIBAO')),
    assetsWithin(12),
    someCountForDibao,
  ),
  benefit: {
    kind: 'cash',
    every: 'month',
    words: say(
      '按人均收入与低保标准差额补足；分类施保比例待配置',
      'The gap to the Dibao line for each counted member; extra percentages to be configured',
    ),
    formula: times(minus(parameter('DIBAO'), fact('household.income_pcpm')), membersForDibao),
    certainty: 'fixed',
  },
  grants: { status: 'dibao', to: countsForDibao },
  usualDays: 35,
};
