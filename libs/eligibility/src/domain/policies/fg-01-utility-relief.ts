import { say } from '#kernel';
import { all } from '../conditions.js';
import type { Policy } from '../policy.js';
import { someDibaoOrTekun, someLocal } from '../household-predicates.js';
import { cityDocument2020, toBeConfirmed } from '../sources.js';

export const fg01UtilityRelief: Policy = {
  code: 'FG-01',
  name: say('困难家庭水电气费减免', 'Water, power and gas concession'),
  department: 'FG',
  target: say('低保、特困家庭', 'Dibao and Tekun households'),
  scope: 'household',
  surface: 'always',
  covers: ['UTL'],
  documents: ['ID'],
  basis: [toBeConfirmed('每户每月15度免费用电'), cityDocument2020('责任单位')],
  when: all(someLocal, someDibaoOrTekun),
  benefit: {
    kind: 'fee-waiver',
    every: 'month',
    words: say(
      '每月15度免费用电；水、气待配置',
      '15 kWh a month without charge; water and gas to be configured',
    ),
  },
  usualDays: 20,
};
