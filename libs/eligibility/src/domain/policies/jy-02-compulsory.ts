import { say } from '#kernel';
import { all, isTrue, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isHardForSchool } from '../predicates.js';
import { choose, number, parameter, times } from '../quantities.js';
import { socialRelief, toBeConfirmed } from '../sources.js';

export const jy02Compulsory: Policy = {
  code: 'JY-02',
  name: say('义务教育家庭经济困难学生生活费补助', 'Living subsidy in compulsory education'),
  department: 'JY',
  target: say('小学、初中困难学生', 'Pupils in hardship at primary and junior school'),
  scope: 'person',
  surface: 'always',
  covers: ['EDU'],
  documents: ['ID', 'SCH'],
  basis: [socialRelief('33-34'), toBeConfirmed('国家基准金额')],
  when: all(oneOf('person.stage', 'primary', 'junior'), isHardForSchool),
  benefit: {
    kind: 'cash',
    every: 'year',
    words: say(
      '寄宿小学1,000元、初中1,250元；走读减半',
      'Boarders 1,000 (primary) or 1,250 (junior); day pupils half',
    ),
    formula: times(
      choose(oneOf('person.stage', 'primary'), parameter('PRIMARY_BOARDER'), parameter('JUNIOR_BOARDER')),
      choose(isTrue('person.boarding'), number(1), number('0.5')),
    ),
    certainty: 'indicative',
  },
  usualDays: 60,
};
