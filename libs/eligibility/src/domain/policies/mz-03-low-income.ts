import { say } from '#kernel';
import { all, below, hit, not } from '../conditions.js';
import type { Policy } from '../policy.js';
import { assetsWithin, someCountForDibao, someLocal } from '../household-predicates.js';
import { parameter } from '../quantities.js';
import { assetRules, cityDocument2020, livelihood2021 } from '../sources.js';

export const mz03LowIncome: Policy = {
  code: 'MZ-03',
  name: say('低收入家庭（低保边缘家庭）认定', 'Recognition as low-income (Dibao-margin) family'),
  department: 'MZ',
  target: say('收入在低保线与1.5倍之间的家庭', 'Families just above the Dibao line'),
  scope: 'household',
  surface: 'always',
  covers: [],
  documents: ['ID', 'HK', 'INC'],
  basis: [cityDocument2020('民生保障'), livelihood2021(), assetRules('财产限额')],
  when: all(
    someLocal,
    not(hit('MZ-01')),
    below('household.income_pcpm', parameter('LOWINC')),
    assetsWithin(24),
    someCountForDibao,
  ),
  benefit: {
    kind: 'status',
    every: 'once',
    words: say(
      '认定身份，本身不发放现金，可享受其他政策',
      'A status that opens other policies; no cash by itself',
    ),
  },
  grants: { status: 'lowinc' },
  usualDays: 35,
};
