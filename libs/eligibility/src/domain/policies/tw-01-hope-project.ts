import { say } from '#kernel';
import { all, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isHardForSchool } from '../predicates.js';
import { parameter } from '../quantities.js';
import { hopeProject, toBeConfirmed } from '../sources.js';

export const tw01HopeProject: Policy = {
  code: 'TW-01',
  name: say('希望工程圆梦助学', 'Hope Project university grant'),
  department: 'TW',
  target: say('困难家庭大学新生', 'New students from families in hardship'),
  scope: 'person',
  surface: 'always',
  covers: ['EDU'],
  documents: ['ID', 'UNI', 'INC'],
  basis: [toBeConfirmed('东莞标准'), hopeProject('外省标准')],
  when: all(oneOf('person.stage', 'college_new'), isHardForSchool),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say('约5,000元，待确认', 'About 5,000, to be confirmed'),
    formula: parameter('HOPE_GRANT'),
    certainty: 'indicative',
  },
  usualDays: 60,
};
