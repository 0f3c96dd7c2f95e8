import { say } from '#kernel';
import { all, isFalse, not, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { hasNoLabour, isDeFactoUnsupported, isLocal, isOrphan } from '../predicates.js';
import { parameter } from '../quantities.js';
import { cityDocument2020, januarySubsidy, livelihood2021, socialRelief, toBeConfirmed } from '../sources.js';

export const mz02Tekun: Policy = {
  code: 'MZ-02',
  name: say('特困人员救助供养', 'Support for persons in extreme hardship (Tekun)'),
  department: 'MZ',
  target: say(
    '三无老人、残疾人、未成年人',
    'People with no labour capacity, no income and no capable supporter',
  ),
  scope: 'person',
  surface: 'always',
  covers: ['LIV', 'CARE'],
  documents: ['ID', 'HK', 'INC', 'GUARD', 'DIS'],
  basis: [
    cityDocument2020('民生保障'),
    livelihood2021(),
    januarySubsidy(),
    socialRelief('14'),
    toBeConfirmed('民发〔2021〕43号 残疾等级'),
  ],
  when: all(
    isLocal,
    hasNoLabour,
    isFalse('person.own_income'),
    oneOf('person.supporter', 'none', 'incapable'),
    not(isOrphan),
    not(isDeFactoUnsupported),
  ),
  benefit: {
    kind: 'cash',
    every: 'month',
    words: say(
      '按特困供养标准发放；照料护理补贴待配置',
      'The Tekun standard; the care allowance is to be configured',
    ),
    formula: parameter('TEKUN'),
    certainty: 'fixed',
  },
  grants: { status: 'tekun', removes: 'dibao' },
  usualDays: 35,
};
