import { say } from '#kernel';
import { all, atMost, compare, isFalse, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { applicantIsResident, assetsWithin, COSTLY_EVENTS, netIncome6 } from '../household-predicates.js';
import { fact, greaterOf, minus, number, parameter, times } from '../quantities.js';
import { reliefAverage, reliefRules, toBeConfirmed } from '../sources.js';

export const mz07ExpenditureRelief: Policy = {
  code: 'MZ-07',
  name: say('临时救助（支出型）', 'Temporary relief, expenditure type'),
  department: 'MZ',
  target: say(
    '6个月内医疗、教育等必需支出超出承受能力的家庭',
    'Families whose necessary spending of 6 months is beyond their means',
  ),
  scope: 'household',
  surface: 'always',
  covers: ['LIV', 'MED', 'EDU'],
  documents: ['ID', 'INC', 'BILL', 'BANK', 'HK', 'RP'],
  basis: [reliefRules('支出型'), reliefAverage(), toBeConfirmed('金额公式')],
  when: all(
    applicantIsResident,
    oneOf('event.type', ...COSTLY_EVENTS),
    atMost('event.days', 180),
    compare(netIncome6, '<', parameter('DIBAO')),
    assetsWithin(24),
    isFalse('household.same_cause_12m'),
  ),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say(
      '按低保标准与扣除支出后收入的差额计算',
      'The gap between the Dibao line and the income left after spending',
    ),
    formula: times(
      times(minus(parameter('DIBAO'), greaterOf(netIncome6, number(0))), fact('household.size')),
      parameter('EXP_MONTHS'),
    ),
    certainty: 'fixed',
  },
  usualDays: 25,
};
