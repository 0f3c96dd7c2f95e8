import { say } from '#kernel';
import { all, isTrue, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { cityDocument2020, socialRelief, toBeConfirmed } from '../sources.js';

export const rs02HardToEmploy: Policy = {
  code: 'RS-02',
  name: say(
    '就业困难人员社保补贴和岗位补贴',
    'Social-insurance and post subsidies for hard-to-employ persons',
  ),
  department: 'RS',
  target: say('经认定的就业困难人员及招用单位', 'Recognised hard-to-employ persons and their employers'),
  scope: 'person',
  surface: 'on-topic',
  covers: ['JOB'],
  documents: ['ID', 'SI', 'EMP'],
  basis: [socialRelief('42-46'), cityDocument2020('13'), toBeConfirmed('补贴比例')],
  when: all(isTrue('person.hard_to_employ'), oneOf('person.job', 'employed', 'flexible')),
  benefit: {
    kind: 'cash',
    every: 'month',
    words: say(
      '社保缴费补贴和岗位补贴，比例待配置',
      'Contributions and a post subsidy; rates to be configured',
    ),
  },
  usualDays: 30,
};
