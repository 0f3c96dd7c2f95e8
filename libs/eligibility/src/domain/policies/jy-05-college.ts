import { say } from '#kernel';
import { all, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isHardForSchool, isProvincial } from '../predicates.js';
import { parameter } from '../quantities.js';
import { studentAid } from '../sources.js';

export const jy05College: Policy = {
  code: 'JY-05',
  name: say('大学新生资助与国家助学贷款', 'University entrance grant and student loan'),
  department: 'JY',
  target: say('当年考入全日制高校的困难新生', 'New full-time students in hardship'),
  scope: 'person',
  surface: 'always',
  covers: ['EDU'],
  documents: ['ID', 'HK', 'UNI'],
  basis: [studentAid()],
  when: all(oneOf('person.stage', 'college_new'), isProvincial, isHardForSchool),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say(
      '资助不超过6,000元；贷款每年不超过12,000元',
      'A grant of up to 6,000; a loan of up to 12,000 a year',
    ),
    formula: parameter('COLLEGE_GRANT'),
    certainty: 'indicative',
  },
  usualDays: 45,
};
