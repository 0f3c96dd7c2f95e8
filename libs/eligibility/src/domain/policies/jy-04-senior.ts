import { say } from '#kernel';
import { all, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isHardForSchool } from '../predicates.js';
import { parameter } from '../quantities.js';
import { cityDocument2020, studentAid } from '../sources.js';

export const jy04Senior: Policy = {
  code: 'JY-04',
  name: say('普通高中、中职助学金与免学杂费', 'Senior-secondary grant and tuition waiver'),
  department: 'JY',
  target: say('高中、中职困难学生和残疾学生', 'Senior and vocational pupils in hardship or disabled'),
  scope: 'person',
  surface: 'always',
  covers: ['EDU'],
  documents: ['ID', 'SCH'],
  basis: [studentAid(), cityDocument2020('11')],
  when: all(oneOf('person.stage', 'senior', 'vocational'), isHardForSchool),
  benefit: {
    kind: 'fee-waiver',
    every: 'year',
    words: say('助学金每年2,000元，免学杂费', 'A grant of 2,000 a year, tuition waived'),
    formula: parameter('SENIOR_GRANT'),
    certainty: 'indicative',
  },
  usualDays: 60,
};
