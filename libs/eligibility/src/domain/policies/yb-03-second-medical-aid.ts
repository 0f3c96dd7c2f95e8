import { say } from '#kernel';
import { above, all, holds, noneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isHard, isLocal } from '../predicates.js';
import { choose, number, parameter } from '../quantities.js';
import { cityDocument2020, secondMedicalHearing, toBeConfirmed } from '../sources.js';

export const yb03SecondMedicalAid: Policy = {
  code: 'YB-03',
  name: say('困难家庭二次医疗救助', 'Second-round medical assistance'),
  department: 'YB',
  target: say('收入型医疗救助对象（特困、低保、低收入）', 'Tekun, Dibao and low income'),
  scope: 'person',
  surface: 'always',
  covers: ['MED'],
  documents: ['ID', 'HK', 'MED', 'BILL'],
  basis: [cityDocument2020('首次实施'), secondMedicalHearing('起付线'), toBeConfirmed('救助比例与封顶线')],
  when: all(
    isLocal,
    isHard,
    noneOf('person.med_ins', 'none'),
    above('person.med_burden', choose(holds('tekun'), number(0), parameter('SECOND_MEDICAL_LINE'))),
  ),
  benefit: {
    kind: 'cash',
    every: 'once',
    words: say(
      '超过起付线部分按比例救助，比例待配置',
      'A ratio of what exceeds the threshold; the ratio is to be configured',
    ),
  },
  usualDays: 60,
};
