import fc from 'fast-check';
import { type Catalogue, type FactPath, FACTS } from '../src/domain/index.js';
import { aCase, type CaseJson } from './a-household.js';
import { anyCatalogue } from './any-catalogue.js';
import { type Place, withFact } from './any-case.js';
import { ASKED } from './any-condition.js';

const DECIMALS = [0, 0.1, 0.25, 0.4, 0.5, 0.7, 1, 1.2, 1.5, 1.7, 2, 2.5, 3, 3.5, 4, 5, 6, 7];
const COUNTS = [0, 1, 2, 3, 4, 5, 6, 7];

/** Every value of a fact that a random rule can tell apart from another, as it is written in JSON. */
function valuesOf(path: FactPath): readonly unknown[] {
  const { kind, values } = FACTS[path];
  if (kind === 'decimal') return DECIMALS;
  if (kind === 'count') return COUNTS;
  if (kind === 'boolean') return [true, false];
  if (kind === 'statuses') return STATUSES;
  return kind === 'level' ? [...values.keys()].map(Number) : [...values.keys()];
}
const STATUSES = [[], ['dibao'], ['tekun'], ['dibao', 'tekun']];

const HOUSEHOLD: readonly FactPath[] = [...ASKED.number, ...ASKED.choice, ...ASKED.yesNo];
const PERSON: readonly FactPath[] = [
  ...ASKED.personNumber,
  ...ASKED.personChoice,
  ...ASKED.personYesNo,
  'person.status',
  'person.death',
];
const part = (paths: readonly FactPath[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      paths.map((path) => [path.split('.')[1], fc.constantFrom(...valuesOf(path))] as const),
    ),
  );

export const anyHousehold: fc.Arbitrary<CaseJson> = fc
  .record({ household: part(HOUSEHOLD), members: fc.array(part(PERSON), { minLength: 1, maxLength: 3 }) })
  .map(({ household, members }) =>
    aCase({ household: { ...household, size: Math.max(Number(household.size), members.length) }, members }),
  );

const placesOf = ({ members }: CaseJson): Place[] => [
  ...HOUSEHOLD.map((path) => ({ path, member: 0 })),
  ...PERSON.flatMap((path) => members.map((_, member) => ({ path, member }))),
];

/** A catalogue and a household of which one to three facts that the rules ask for are not known. */
export const someUnknown = fc.tuple(anyCatalogue, anyHousehold).chain(([catalogue, json]) =>
  fc.subarray(placesOf(json).filter(isAskedBy(catalogue)), { minLength: 1, maxLength: 3 }).map((places) => ({
    catalogue,
    places,
    partial: places.reduce((left, place) => withFact(left, place, null), json),
  })),
);

const ALWAYS_ASKED: readonly FactPath[] = ['person.status', 'person.death'];
function isAskedBy(catalogue: Catalogue): (place: Place) => boolean {
  const text = JSON.stringify(catalogue);
  return ({ path }) => text.includes(path) || ALWAYS_ASKED.includes(path);
}

const isPossible = ({ household, members }: CaseJson): boolean =>
  Number(household.size) >= Math.max(1, members.filter(({ death }) => death === 'none').length);

/** Every case that a partly known one may turn out to be. */
export function completions(partial: CaseJson, places: readonly Place[]): CaseJson[] {
  return places
    .reduce<CaseJson[]>(
      (cases, place) =>
        cases.flatMap((json) => valuesOf(place.path).map((value) => withFact(json, place, value))),
      [partial],
    )
    .filter(isPossible);
}
