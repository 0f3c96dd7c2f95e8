import { say } from '#kernel';
import { all, atLeast, isFalse, isTrue, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { number, parameter, times } from '../quantities.js';
import { toBeConfirmed, unemploymentRules } from '../sources.js';

export const rs01Unemployment: Policy = {
  code: 'RS-01',
  name: say('失业保险金', 'Unemployment insurance benefit'),
  department: 'RS',
  target: say('非自愿失业、缴费满1年的参保人', 'Insured for a year and out of work not by own will'),
  scope: 'person',
  surface: 'always',
  covers: ['LIV', 'JOB'],
  documents: ['ID', 'SI'],
  basis: [unemploymentRules('17, 19'), toBeConfirmed('最低工资')],
  when: all(
    atLeast('person.ui_months', 12),
    oneOf('person.job', 'unemployed'),
    isFalse('person.quit_voluntary'),
    isTrue('person.unemp_reg'),
  ),
  benefit: {
    kind: 'cash',
    every: 'month',
    words: say('最低工资的90%；领取月数按缴费年限', '90% of the minimum wage; months by years paid'),
    formula: times(number('0.9'), parameter('MIN_WAGE')),
    certainty: 'fixed',
  },
  usualDays: 20,
};
