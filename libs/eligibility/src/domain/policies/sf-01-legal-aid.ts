import { say } from '#kernel';
import { all, any, atMost, below, noneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { isExemptFromMeansTest } from '../predicates.js';
import { parameter } from '../quantities.js';
import { cityDocument2020, legalAidLaw, meansTest } from '../sources.js';

export const sf01LegalAid: Policy = {
  code: 'SF-01',
  name: say('法律援助', 'Legal aid'),
  department: 'SF',
  target: say('经济困难公民；特定案件不审查', 'Citizens without means; certain cases without a means test'),
  scope: 'person',
  surface: 'on-topic',
  covers: ['LAW'],
  documents: ['ID', 'LEGAL', 'INC'],
  basis: [legalAidLaw('31, 32, 41-43'), meansTest('经济困难标准'), cityDocument2020('22')],
  when: all(
    noneOf('person.legal', 'none'),
    any(
      isExemptFromMeansTest,
      all(
        below('household.income_pcpm', parameter('LEGAL_LINE')),
        atMost('household.homes', 1),
        atMost('household.vehicles', 0),
      ),
    ),
  ),
  benefit: {
    kind: 'service',
    every: 'once',
    words: say('免费律师，7日内决定', 'A lawyer free of charge; decided within 7 days'),
  },
  usualDays: 7,
};
