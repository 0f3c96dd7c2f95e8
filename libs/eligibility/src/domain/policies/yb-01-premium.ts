import { say } from '#kernel';
import { all, any, holds, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isHard, isLocal, isSeverelyGraded } from '../predicates.js';
import { cityDocument2020, socialRelief } from '../sources.js';

export const yb01Premium: Policy = {
  code: 'YB-01',
  name: say('困难群众参加居民医保全额资助', 'Full subsidy of the resident medical-insurance premium'),
  department: 'YB',
  target: say(
    '特困、低保、低收入、孤儿、重度残疾人',
    'Tekun, Dibao, low income, orphans, severely disabled persons',
  ),
  scope: 'person',
  surface: 'always',
  covers: ['MED'],
  documents: ['ID', 'HK'],
  basis: [socialRelief('29(1)'), cityDocument2020('11')],
  when: all(
    isLocal,
    any(isHard, holds('orphan', 'defacto'), isSeverelyGraded),
    oneOf('person.med_ins', 'none', 'resident'),
  ),
  benefit: {
    kind: 'fee-waiver',
    every: 'year',
    words: say('全额资助个人缴费', 'All of the personal premium'),
  },
  usualDays: 30,
};
