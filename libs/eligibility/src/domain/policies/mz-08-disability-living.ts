import { say } from '#kernel';
import { all, holds, isTrue, not } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isDisabled, isLocal } from '../predicates.js';
import { parameter } from '../quantities.js';
import { cityDocument2020, disabilityExtension, toBeConfirmed } from '../sources.js';

export const mz08DisabilityLiving: Policy = {
  code: 'MZ-08',
  name: say('困难残疾人生活补贴', 'Living subsidy for disabled persons in hardship'),
  department: 'MZ',
  target: say('低保、低保边缘家庭残疾人', 'Disabled persons of Dibao or low-income families'),
  scope: 'person',
  surface: 'always',
  covers: ['LIV'],
  documents: ['ID', 'HK', 'DIS', 'BANK'],
  basis: [cityDocument2020('11'), disabilityExtension(), toBeConfirmed('补贴标准')],
  when: all(
    isLocal,
    isTrue('person.dis_cert'),
    isDisabled,
    holds('dibao', 'lowinc'),
    not(holds('tekun', 'orphan', 'defacto')),
  ),
  benefit: {
    kind: 'cash',
    every: 'month',
    words: say(
      '按省最低标准发放；本市标准待配置',
      'The provincial floor; the city figure is to be configured',
    ),
    formula: parameter('DIS_LIVE'),
    certainty: 'fixed',
  },
  usualDays: 25,
};
