import { say } from '#kernel';
import { all, any, atLeast, atMost, noneOf, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isLocal } from '../predicates.js';
import { cancerScreening, cityDocument2020 } from '../sources.js';

export const wj01Screening: Policy = {
  code: 'WJ-01',
  name: say('适龄妇女“两癌”免费筛查', 'Free breast and cervical cancer screening'),
  department: 'WJ',
  target: say(
    '35至64岁户籍妇女；参保满5年的非户籍妇女',
    'Women of 35 to 64 with Dongguan hukou or insured for 5 years',
  ),
  scope: 'person',
  surface: 'universal',
  covers: ['MED'],
  documents: ['ID', 'SI'],
  basis: [cityDocument2020('18'), cancerScreening()],
  when: all(
    oneOf('person.sex', 'F'),
    atLeast('person.age', 35),
    atMost('person.age', 64),
    any(isLocal, all(noneOf('person.med_ins', 'none'), atLeast('person.med_ins_months', 60))),
  ),
  benefit: {
    kind: 'service',
    every: 'once',
    words: say('免费筛查', 'Free of charge'),
  },
  usualDays: 30,
};
