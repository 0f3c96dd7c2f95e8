import { say } from '#kernel';
import { all, any, noneOf, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isLocal } from '../predicates.js';
import { parameter } from '../quantities.js';
import { funeralWaiver } from '../sources.js';

export const mz13FuneralWaiver: Policy = {
  code: 'MZ-13',
  name: say('免除殡葬基本服务费', 'Waiver of basic funeral fees'),
  department: 'MZ',
  target: say(
    '户籍居民；在莞死亡并在市殡仪馆火化的非户籍居民',
    'Residents by hukou; others who died and were cremated in Dongguan',
  ),
  scope: 'person',
  judged: 'deceased',
  surface: 'on-topic',
  covers: ['FUN'],
  documents: ['ID', 'DEATH'],
  basis: [funeralWaiver('2020年方案')],
  when: all(
    noneOf('person.death', 'none'),
    any(
      all(isLocal, noneOf('person.cremation', 'none')),
      all(oneOf('person.death', 'in_dg'), oneOf('person.cremation', 'dg')),
    ),
  ),
  benefit: {
    kind: 'fee-waiver',
    every: 'once',
    words: say('免除7项基本服务费', 'Seven basic services without fee'),
    formula: parameter('FUNERAL_WAIVER'),
    certainty: 'indicative',
  },
  usualDays: 3,
};
