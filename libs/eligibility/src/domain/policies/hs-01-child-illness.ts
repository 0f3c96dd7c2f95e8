import { say } from '#kernel';
import { all, any, atMost, isTrue, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { choose, parameter } from '../quantities.js';
import { cityDocument2020, redCrossChildren } from '../sources.js';

export const hs01ChildIllness: Policy = {
  code: 'HS-01',
  name: say(
    '大病儿童人道救助（小天使、天使阳光）',
    'Red Cross relief for children with leukaemia or congenital heart disease',
  ),
  department: 'HS',
  target: say(
    '0至18岁白血病儿童；14岁以下先心病儿童',
    'Leukaemia up to 18, congenital heart disease up to 14',
  ),
  scope: 'person',
  surface: 'always',
  covers: ['MED'],
  documents: ['ID', 'HK', 'MED'],
  basis: [redCrossChildren(), cityDocument2020('7')],
  when: any(
    all(oneOf('person.illness', 'leukemia'), atMost('person.age', 18)),
    all(oneOf('person.illness', 'congenital_heart'), atMost('person.age', 14)),
  ),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say(
      '白血病30,000元，移植后50,000元；先心病最高30,000元',
      'Leukaemia 30,000 (50,000 after transplant); heart up to 30,000',
    ),
    formula: choose(
      oneOf('person.illness', 'leukemia'),
      choose(
        isTrue('person.transplant'),
        parameter('LEUKAEMIA_TRANSPLANT_GRANT'),
        parameter('LEUKAEMIA_GRANT'),
      ),
      parameter('HEART_GRANT'),
    ),
    certainty: 'indicative',
  },
  usualDays: 60,
};
