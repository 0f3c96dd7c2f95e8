import { say } from '#kernel';
import { all, any, atLeast, atMost, isFalse, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isKeyGroup } from '../predicates.js';
import { choose, number, parameter } from '../quantities.js';
import { cityDocument2020, loanForAll, loanGuide2022, loanRules } from '../sources.js';

export const rs03StartupLoan: Policy = {
  code: 'RS-03',
  name: say('创业担保（小额创业）贷款及贴息', 'Start-up guaranteed loan with interest subsidy'),
  department: 'RS',
  target: say(
    '劳动年龄内、在莞创业3年内（重点人群不限）',
    'Of working age with a business of up to 3 years; key groups without that limit',
  ),
  scope: 'person',
  surface: 'on-topic',
  covers: ['BIZ'],
  documents: ['ID', 'BIZ'],
  basis: [cityDocument2020('小额创业贷款'), loanForAll(), loanRules(), loanGuide2022('年龄')],
  when: all(
    atLeast('person.biz_months', 0),
    atLeast('person.age', 16),
    atMost('person.age', choose(oneOf('person.sex', 'M'), number(60), number(55))),
    any(atMost('person.biz_months', 36), isKeyGroup),
    isFalse('person.other_loans'),
  ),
  benefit: {
    kind: 'loan',
    every: 'once',
    words: say('贷款不超过上限，财政贴息', 'A loan up to the limit, interest subsidised'),
    formula: parameter('STARTUP_LOAN'),
    certainty: 'indicative',
  },
  usualDays: 30,
};
