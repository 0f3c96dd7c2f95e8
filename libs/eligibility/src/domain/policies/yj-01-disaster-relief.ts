import { say } from '#kernel';
import { all, isTrue, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { fact, number, parameter, times } from '../quantities.js';
import { disasterStandards, socialRelief } from '../sources.js';

export const yj01DisasterRelief: Policy = {
  code: 'YJ-01',
  name: say('自然灾害生活救助', 'Natural-disaster living relief'),
  department: 'YJ',
  target: say('因自然灾害基本生活受影响者', 'Those whose basic living a natural disaster has hit'),
  scope: 'household',
  surface: 'always',
  covers: ['EMG', 'HOU'],
  documents: ['ID', 'EVT', 'HOUSE'],
  basis: [disasterStandards(), socialRelief('20-26')],
  when: all(oneOf('event.type', 'natural_disaster'), isTrue('event.broken')),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say(
      '应急救助每人每日20元，最多15日；过渡期与重建另计',
      '20 a person a day for up to 15 days; transition and rebuilding apart',
    ),
    formula: times(times(parameter('DISASTER_DAY'), fact('household.size')), number(15)),
    certainty: 'indicative',
  },
  usualDays: 3,
};
