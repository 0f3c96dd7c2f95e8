import { describe, expect, it } from '@jest/globals';
import { FACTS, type FactPath } from '#kernel';
import { gathered, type OpenFact } from './explained.js';

/** As many open facts as there are members, each asked for by so many rules. */
const asked = (members: number, times: number, path: OpenFact['path'] = 'person.age'): OpenFact[] =>
  Array.from({ length: members * times }, (_, at) => ({ member: at % members, path }));

const PERSON_PATHS = (Object.keys(FACTS) as FactPath[]).filter((path) => path.startsWith('person.'));

describe('Open facts from several places', () => {
  it('are told as they come while they are few', () => {
    expect(gathered([asked(128, 2), asked(128, 2)])).toHaveLength(512);
    expect(gathered([asked(1, 3), asked(1, 2)])).toEqual(asked(1, 5));
  });

  it('are told twice at most when they are many: more often says no more', () => {
    const household: OpenFact[] = [{ member: -1, path: 'household.fin_pc' }];

    expect(gathered([asked(171, 2), asked(171, 1), household])).toEqual([...asked(171, 2), ...household]);
  });

  it('are told apart by member and by fact', () => {
    const everything = PERSON_PATHS.flatMap((path) => asked(6, 2, path));

    expect(gathered([everything, everything])).toEqual(everything);
  });
});
