import { say } from '#kernel';
import { all, any, atLeast, compare, isTrue } from '../conditions.js';
import type { Policy } from '../policy.js';
import { netIncome12 } from '../household-predicates.js';
import { fact, number, parameter, times } from '../quantities.js';
import { toBeConfirmed, unionHardship } from '../sources.js';

export const gh01WorkerAid: Policy = {
  code: 'GH-01',
  name: say('困难职工帮扶（含金秋助学）', 'Aid for workers in hardship'),
  department: 'GH',
  target: say('建档困难职工（含务工满1年的农民工会员）', 'Union members in hardship with a year of work'),
  scope: 'person',
  surface: 'always',
  covers: ['LIV', 'MED', 'EDU'],
  documents: ['ID', 'EMP', 'INC'],
  basis: [unionHardship('分级'), toBeConfirmed('帮扶标准')],
  when: all(
    isTrue('person.union'),
    atLeast('person.labour_months', 12),
    any(
      compare(netIncome12, '<', times(number(2), parameter('DIBAO'))),
      compare(fact('household.rigid_12m'), '>=', times(number('0.8'), fact('household.income_12m'))),
    ),
  ),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say(
      '按深度、相对、意外分级，金额待配置',
      'By grade: deep, relative or accident; amounts to be configured',
    ),
  },
  usualDays: 45,
};
