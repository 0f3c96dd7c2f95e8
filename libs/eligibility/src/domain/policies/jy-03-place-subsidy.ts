import { say } from '#kernel';
import { all, not, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isLocal } from '../predicates.js';
import { choose, parameter } from '../quantities.js';
import { cityDocument2020, placeSubsidy2022 } from '../sources.js';

export const jy03PlaceSubsidy: Policy = {
  code: 'JY-03',
  name: say('随迁子女积分入学民办学位补贴', 'Private-school place subsidy for migrant children'),
  department: 'JY',
  target: say(
    '积分入学录取但未安排公办学位的非户籍学生',
    'Pupils without Dongguan hukou admitted by points but not to a public school',
  ),
  scope: 'person',
  surface: 'on-topic',
  covers: ['EDU'],
  documents: ['ID', 'RP', 'SCH'],
  basis: [placeSubsidy2022(), cityDocument2020('18')],
  when: all(
    not(isLocal),
    oneOf('person.stage', 'primary', 'junior'),
    oneOf('person.school', 'private', 'inclusive'),
    oneOf('person.points_tier', '1', '2'),
  ),
  benefit: {
    kind: 'cash',
    every: 'year',
    words: say('按档次补贴，不超过学费', 'By tier, never above the tuition'),
    formula: choose(
      oneOf('person.points_tier', '1'),
      choose(
        oneOf('person.stage', 'primary'),
        parameter('PLACE_TIER1_PRIMARY'),
        parameter('PLACE_TIER1_JUNIOR'),
      ),
      choose(
        oneOf('person.stage', 'primary'),
        parameter('PLACE_TIER2_PRIMARY'),
        parameter('PLACE_TIER2_JUNIOR'),
      ),
    ),
    certainty: 'indicative',
  },
  usualDays: 60,
};
