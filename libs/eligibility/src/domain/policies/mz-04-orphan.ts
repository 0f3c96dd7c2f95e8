import { say } from '#kernel';
import type { Policy } from '../policy.js';
import { isOrphan } from '../predicates.js';
import { parameter } from '../quantities.js';
import { cityDocument2020, orphanStandards } from '../sources.js';

export const mz04Orphan: Policy = {
  code: 'MZ-04',
  name: say('孤儿基本生活保障', 'Orphan basic living allowance'),
  department: 'MZ',
  target: say('父母双亡或失踪的未成年人', 'Minors whose parents are dead or missing'),
  scope: 'person',
  surface: 'always',
  covers: ['LIV'],
  documents: ['ID', 'HK', 'GUARD', 'BANK'],
  basis: [cityDocument2020('民生保障'), orphanStandards()],
  when: isOrphan,
  benefit: {
    kind: 'cash',
    every: 'month',
    words: say('按孤儿养育标准发放', 'The orphan standard'),
    formula: parameter('ORPHAN'),
    certainty: 'fixed',
  },
  grants: { status: 'orphan' },
  usualDays: 30,
};
