import { say } from '#kernel';
import { all, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isHard } from '../predicates.js';
import { parameter } from '../quantities.js';
import { cityDocument2020, womenCancerRelief } from '../sources.js';

export const fl01WomenCancer: Policy = {
  code: 'FL-01',
  name: say('低收入妇女“两癌”救助', 'Relief for low-income women with the two cancers'),
  department: 'FL',
  target: say('患乳腺癌、宫颈癌的低收入妇女', 'Low-income women with breast or cervical cancer'),
  scope: 'person',
  surface: 'always',
  covers: ['MED'],
  documents: ['ID', 'HK', 'MED'],
  basis: [womenCancerRelief(), cityDocument2020('7')],
  when: all(oneOf('person.sex', 'F'), oneOf('person.illness', 'breast_cancer', 'cervical_cancer'), isHard),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say('一次性救助', 'A single grant'),
    formula: parameter('WOMEN_CANCER_GRANT'),
    certainty: 'fixed',
  },
  usualDays: 60,
};
