import { say } from '#kernel';
import { all, holds, isTrue, not } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isLocal, isSevere } from '../predicates.js';
import { parameter } from '../quantities.js';
import { cityDocument2020, toBeConfirmed } from '../sources.js';

export const mz09DisabilityNursing: Policy = {
  code: 'MZ-09',
  name: say('重度残疾人护理补贴', 'Nursing subsidy for severely disabled persons'),
  department: 'MZ',
  target: say(
    '一、二级残疾人，三、四级智力和精神残疾人',
    'Grades 1-2, and grades 3-4 mental or intellectual',
  ),
  scope: 'person',
  surface: 'always',
  covers: ['CARE'],
  documents: ['ID', 'HK', 'DIS', 'BANK'],
  basis: [cityDocument2020('11'), toBeConfirmed('等级与补贴标准')],
  when: all(isLocal, isTrue('person.dis_cert'), isSevere, not(holds('tekun'))),
  benefit: {
    kind: 'cash',
    every: 'month',
    words: say(
      '按省最低标准发放；本市标准待配置',
      'The provincial floor; the city figure is to be configured',
    ),
    formula: parameter('DIS_NURSE'),
    certainty: 'fixed',
  },
  usualDays: 25,
};
