import { say } from '#kernel';
import { all, isTrue } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isDisabled, isLocal } from '../predicates.js';
import { accessibilityLaw, cityDocument2020, homeAdaptation } from '../sources.js';

export const cl03AssistiveDevices: Policy = {
  code: 'CL-03',
  name: say('辅助器具适配与家庭无障碍改造', 'Assistive devices and home adaptation'),
  department: 'CL',
  target: say('持证残疾人（困难、重度优先）', 'Holders of a disability certificate'),
  scope: 'person',
  surface: 'on-topic',
  covers: ['DIS', 'HOU'],
  documents: ['ID', 'HK', 'DIS', 'PHOTO'],
  basis: [homeAdaptation(), cityDocument2020('11'), accessibilityLaw('家庭无障碍改造')],
  when: all(isLocal, isTrue('person.dis_cert'), isDisabled),
  benefit: {
    kind: 'in-kind',
    every: 'once',
    words: say('器具或改造，额度待配置', 'A device or works; the quota is to be configured'),
  },
  usualDays: 60,
};
