import { say } from '#kernel';
import { isTrue } from '../conditions.js';
import type { Policy } from '../policy.js';
import { reliefResidents, rescueRules, socialRelief } from '../sources.js';

export const mz12HomelessRescue: Policy = {
  code: 'MZ-12',
  name: say('生活无着流浪乞讨人员救助', 'Rescue of homeless and destitute persons'),
  department: 'MZ',
  target: say('任何户籍，身份不明亦可', 'Anyone, even without an established identity'),
  scope: 'person',
  surface: 'always',
  covers: ['SHL', 'TRN'],
  documents: [],
  basis: [reliefResidents('无法证明身份者'), socialRelief('50-51'), rescueRules('7')],
  when: isTrue('person.homeless'),
  benefit: {
    kind: 'in-kind',
    every: 'once',
    words: say('食宿、治疗和返乡车票', 'Food, shelter, treatment and the journey home'),
  },
  usualDays: 0,
};
