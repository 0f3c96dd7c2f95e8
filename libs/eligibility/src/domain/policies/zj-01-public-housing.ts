import { say } from '#kernel';
import { all, atMost, below } from '../conditions.js';
import type { Policy } from '../policy.js';
import { someHard, someLocal } from '../household-predicates.js';
import { parameter } from '../quantities.js';
import { cityDocument2020, socialRelief, toBeConfirmed } from '../sources.js';

export const zj01PublicHousing: Policy = {
  code: 'ZJ-01',
  name: say('公共租赁住房保障（实物配租或租赁补贴）', 'Public rental housing or rent subsidy'),
  department: 'ZJ',
  target: say('住房困难的低保、特困、低收入家庭', 'Families in hardship without adequate housing'),
  scope: 'household',
  surface: 'always',
  covers: ['HOU'],
  documents: ['ID', 'HK', 'INC', 'HOUSE'],
  basis: [socialRelief('37-40'), cityDocument2020('19'), toBeConfirmed('面积标准')],
  when: all(
    someLocal,
    atMost('household.homes', 0),
    below('household.area_pc', parameter('HOUSE_AREA')),
    someHard,
  ),
  benefit: {
    kind: 'in-kind',
    every: 'month',
    words: say('配租或租赁补贴，标准待配置', 'A flat or a rent subsidy; the standard is to be configured'),
  },
  usualDays: 90,
};
