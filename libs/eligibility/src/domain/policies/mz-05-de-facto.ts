import { say } from '#kernel';
import type { Policy } from '../policy.js';
import { isDeFactoUnsupported } from '../predicates.js';
import { parameter } from '../quantities.js';
import { deFactoRules, orphanStandards } from '../sources.js';

export const mz05DeFacto: Policy = {
  code: 'MZ-05',
  name: say('事实无人抚养儿童基本生活补贴', 'Allowance for de facto unsupported children'),
  department: 'MZ',
  target: say('父母均无法履行抚养义务的未成年人', 'Minors whose parents cannot raise them'),
  scope: 'person',
  surface: 'always',
  covers: ['LIV'],
  documents: ['ID', 'HK', 'GUARD', 'BANK'],
  basis: [orphanStandards(), deFactoRules('对象认定')],
  when: isDeFactoUnsupported,
  benefit: {
    kind: 'cash',
    every: 'month',
    words: say(
      '不低于散居孤儿标准；本市标准待配置',
      'Not below the scattered-orphan floor; the city figure is to be configured',
    ),
    formula: parameter('SCATTERED_ORPHAN'),
    certainty: 'fixed',
  },
  grants: { status: 'defacto' },
  usualDays: 30,
};
