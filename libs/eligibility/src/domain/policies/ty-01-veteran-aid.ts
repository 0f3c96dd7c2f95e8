import { say } from '#kernel';
import { all, isTrue, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { veteranOpinion } from '../sources.js';

export const ty01VeteranAid: Policy = {
  code: 'TY-01',
  name: say('困难退役军人帮扶援助', 'Aid for veterans in hardship'),
  department: 'TY',
  target: say('退役军人、“三属”', 'Veterans and the three kinds of dependants'),
  scope: 'person',
  surface: 'always',
  covers: ['EMG', 'LIV'],
  documents: ['ID', 'VET', 'EVT', 'MED'],
  basis: [veteranOpinion('五种情形')],
  when: all(oneOf('person.veteran', 'veteran', 'three_dependants'), isTrue('event.broken')),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say('一事一议', 'Decided case by case'),
  },
  usualDays: 30,
};
