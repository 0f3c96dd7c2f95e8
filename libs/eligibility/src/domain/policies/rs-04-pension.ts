import { say } from '#kernel';
import { all, any, atLeast, below, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isHard, isLocal, isSeverelyGraded } from '../predicates.js';
import { cityDocument2020, toBeConfirmed } from '../sources.js';

export const rs04Pension: Policy = {
  code: 'RS-04',
  name: say('困难群体城乡居民养老保险代缴', 'Pension contribution paid for the needy'),
  department: 'RS',
  target: say('低保、特困、低收入、重度残疾人', 'Dibao, Tekun, low income, severely disabled persons'),
  scope: 'person',
  surface: 'always',
  covers: ['LIV'],
  documents: ['ID', 'HK'],
  basis: [cityDocument2020('11'), toBeConfirmed('其他群体')],
  when: all(
    isLocal,
    atLeast('person.age', 16),
    below('person.age', 60),
    oneOf('person.pension_ins', 'none', 'resident'),
    oneOf('person.stage', 'none'),
    any(isHard, isSeverelyGraded),
  ),
  benefit: {
    kind: 'fee-waiver',
    every: 'year',
    words: say('代缴最低档个人缴费', 'The lowest personal tier is paid'),
  },
  usualDays: 30,
};
