import { say } from '#kernel';
import { above, all, any, atLeast, noneOf, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { spendsHeavilyOnMedicine } from '../household-predicates.js';
import { isHard, isLocal } from '../predicates.js';
import { cityDocument2020, medicalRules2017, toBeConfirmed } from '../sources.js';

export const yb02MedicalAid: Policy = {
  code: 'YB-02',
  name: say('医疗救助', 'Medical assistance'),
  department: 'YB',
  target: say(
    '低保、特困、低收入对象；支出型贫困；参保满5年的持居住证人员',
    'Dibao, Tekun and low income; medical spending beyond means; permit holders insured for 5 years',
  ),
  scope: 'person',
  surface: 'always',
  covers: ['MED'],
  documents: ['ID', 'MED', 'BILL', 'HK', 'RP', 'SI'],
  basis: [medicalRules2017('四类对象'), cityDocument2020('一站式结算'), toBeConfirmed('救助比例与封顶线')],
  when: all(
    noneOf('person.med_ins', 'none'),
    above('person.med_oop', 0),
    any(
      all(isLocal, isHard),
      all(
        any(isLocal, all(oneOf('person.permit', 'valid'), atLeast('person.med_ins_months', 60))),
        spendsHeavilyOnMedicine,
      ),
    ),
  ),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say('随费用结算，比例与封顶线待配置', 'Settled with the bill; ratio and cap to be configured'),
  },
  usualDays: 30,
};
