import type { Bilingual } from '../bilingual.js';
import { FACTS, type FactPath, HOUSEHOLD_PATHS, isPersonFact, PERSON_PATHS, slotOf, statusesIn } from '../facts/facts.js';
import { UNITS_PER_ONE } from '../facts/decimal.js';

/** One row of numbers per subject; NaN is unknown. Choices and levels hold the position of their value. */
export type Row = Float64Array;

/** A person of the household; `ref` is the only name the rules ever see. */
export interface MemberFacts {
  readonly ref: string;
  readonly row: Row;
}

/** All facts of one case, checked and ready to be judged. The first row holds household and event. */
export interface HouseholdFacts {
  readonly row: Row;
  readonly members: readonly MemberFacts[];
}

const unknownHousehold = new Float64Array(HOUSEHOLD_PATHS.length).fill(NaN);
const unknownPerson = new Float64Array(PERSON_PATHS.length).fill(NaN);

export const emptyHouseholdRow = (): Row => unknownHousehold.slice();
export const emptyPersonRow = (): Row => unknownPerson.slice();

/** What a row number means, as it was written in JSON; null when unknown. */
export function factValue(path: FactPath, number: number): string | number | boolean | string[] | null {
  if (Number.isNaN(number)) return null;
  const spec = FACTS[path];
  switch (spec.kind) {
    case 'boolean': return number === 1;
    case 'choice': return [...spec.values.keys()][number] as string;
    case 'level': return number;
    case 'statuses': return statusesIn(number);
    case 'decimal': return number / UNITS_PER_ONE;
    case 'count': return number;
    case 'code': return String(number).padStart(path === 'person.hukou_place' ? 6 : 9, '0');
  }
}

/** `person.age` of the member p2 -> `p2.age`. */
export const pathFor = (path: FactPath, ref: string): string =>
  isPersonFact(path) ? `${ref}${path.slice('person'.length)}` : path;

/** The words of a value that a row number stands for, for choices and levels. */
export const valueWords = (path: FactPath, number: number): Bilingual | undefined =>
  [...FACTS[path].values.values()][number];

export const readFact = (facts: HouseholdFacts, member: number, path: FactPath): number =>
  (isPersonFact(path) ? facts.members[member]?.row : facts.row)?.[slotOf(path)] ?? NaN;
