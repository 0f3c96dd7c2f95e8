import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readHousehold } from '#kernel';
import { assess, bundledCatalogue, trace } from '../domain/index.js';
import { assessWithReasons } from './reasons.js';

type Facts = Record<string, unknown>;
interface Case {
  readonly id: string;
  readonly decisionDate: string;
  readonly household: Facts;
  readonly members: Facts[];
  readonly event: Facts;
}

const cases = readFileSync(new URL('../../testing/cases/policies.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** The same case with every n-th fact not known. */
function withUnknown(
  { household, members, event }: Case,
  nth: number,
): Pick<Case, 'household' | 'members' | 'event'> {
  let fact = 0;
  const forget = (part: Facts): Facts =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, key !== 'ref' && ++fact % nth === 0 ? null : value]),
    );
  return { household: forget(household), members: members.map(forget), event: forget(event) };
}

describe('The reasons of all results', () => {
  it.each(cases.flatMap((one) => [1_000, 12].map((nth) => [one.id, nth, one] as const)))(
    'of case %s with every %i-th fact unknown are the traces of each, byte for byte',
    (_, nth, one) => {
      const facts = readHousehold(withUnknown(one, nth));
      const { assessment, reasons } = assessWithReasons(bundledCatalogue, facts, one.decisionDate);

      expect(assessment).toEqual(assess(bundledCatalogue, facts, one.decisionDate));
      expect(reasons).toEqual(
        assessment.results.map(({ policy, ref }) =>
          trace(bundledCatalogue, facts, one.decisionDate, policy, ref),
        ),
      );
      expect(nth === 12 ? assessment.results.some(({ verdict }) => verdict === 'unknown') : true).toBe(true);
    },
  );
});
