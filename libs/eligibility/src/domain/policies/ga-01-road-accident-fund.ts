import { say } from '#kernel';
import { all, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { roadAccidentFund } from '../sources.js';

export const ga01RoadAccidentFund: Policy = {
  code: 'GA-01',
  name: say('道路交通事故社会救助基金', 'Road-accident social relief fund'),
  department: 'GA',
  target: say(
    '肇事逃逸、未投保或超限额事故的伤亡者（不限户籍）',
    'Victims of hit-and-run, uninsured or over-limit accidents',
  ),
  scope: 'person',
  surface: 'always',
  covers: ['MED', 'EMG', 'FUN'],
  documents: ['ID', 'EVT', 'MED'],
  basis: [roadAccidentFund()],
  when: all(
    oneOf('event.type', 'traffic'),
    oneOf('person.traffic', 'injured', 'dead'),
    oneOf('person.traffic_gap', 'over_limit', 'uninsured', 'hit_and_run'),
  ),
  benefit: {
    kind: 'paid-to-provider',
    every: 'once',
    words: say('垫付抢救或丧葬费用，事后追偿', 'Advances rescue or funeral cost, recovered later'),
  },
  usualDays: 5,
};
