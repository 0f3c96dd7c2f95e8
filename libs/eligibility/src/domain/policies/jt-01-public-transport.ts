import { say } from '#kernel';
import { all, any, atLeast, isTrue } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isLocal } from '../predicates.js';
import { disabledRightsLaw, elderlyRightsLaw, toBeConfirmed } from '../sources.js';

export const jt01PublicTransport: Policy = {
  code: 'JT-01',
  name: say('公共交通优惠乘车', 'Free or reduced public transport'),
  department: 'JT',
  target: say('老年人、残疾人', 'Elders and disabled persons'),
  scope: 'person',
  surface: 'universal',
  covers: ['TRN'],
  documents: ['ID', 'DIS'],
  basis: [elderlyRightsLaw('交通优待'), disabledRightsLaw('乘车优待'), toBeConfirmed('年龄线')],
  when: any(atLeast('person.age', 65), all(isLocal, atLeast('person.age', 60)), isTrue('person.dis_cert')),
  benefit: {
    kind: 'fee-waiver',
    every: 'month',
    words: say('免费或优惠乘车', 'Free or discounted rides'),
  },
  usualDays: 10,
};
