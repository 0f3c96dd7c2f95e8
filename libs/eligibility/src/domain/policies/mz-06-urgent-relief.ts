import { say } from '#kernel';
import { all, atMost, isFalse, isTrue, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { applicantIsResident, URGENT_EVENTS } from '../household-predicates.js';
import { fact, lesserOf, parameter } from '../quantities.js';
import { reliefAverage, reliefResidents, reliefRules, socialRelief, toBeConfirmed } from '../sources.js';

export const mz06UrgentRelief: Policy = {
  code: 'MZ-06',
  name: say('临时救助（急难型）', 'Temporary relief, urgent type'),
  department: 'MZ',
  target: say(
    '遭遇急难、1个月内基本生活严重困难的常住人口（不限户籍）',
    'Residents struck by an emergency within a month, whatever their hukou',
  ),
  scope: 'household',
  surface: 'always',
  covers: ['EMG', 'LIV', 'MED'],
  documents: ['ID', 'EVT', 'BANK'],
  basis: [
    reliefRules('急难型'),
    reliefAverage(),
    reliefResidents(),
    socialRelief('47-48'),
    toBeConfirmed('救助上限'),
  ],
  when: all(
    applicantIsResident,
    oneOf('event.type', ...URGENT_EVENTS),
    atMost('event.days', 30),
    isTrue('event.broken'),
    isFalse('household.same_cause_12m'),
  ),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say('按资金缺口救助，不超过上限', 'The gap, up to the cap'),
    formula: lesserOf(fact('event.need'), parameter('EMERG_CAP')),
    certainty: 'fixed',
  },
  usualDays: 1,
};
