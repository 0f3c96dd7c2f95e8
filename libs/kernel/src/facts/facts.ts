import { EVENT_FACTS } from './event-facts.js';
import type { FactSpec } from './fact-spec.js';
import { HOUSEHOLD_FACTS } from './household-facts.js';
import { PERSON_FACTS } from './person-facts.js';

export type HouseholdFact = keyof typeof HOUSEHOLD_FACTS | keyof typeof EVENT_FACTS;
export type PersonFact = keyof typeof PERSON_FACTS;
export type FactPath = HouseholdFact | PersonFact;

/** All 68 facts. */
export const FACTS: Readonly<Record<FactPath, FactSpec>> = { ...HOUSEHOLD_FACTS, ...EVENT_FACTS, ...PERSON_FACTS };

export const HOUSEHOLD_PATHS = [...Object.keys(HOUSEHOLD_FACTS), ...Object.keys(EVENT_FACTS)] as HouseholdFact[];
export const PERSON_PATHS = Object.keys(PERSON_FACTS) as PersonFact[];

const slots = new Map<string, number>([
  ...HOUSEHOLD_PATHS.map((path, slot) => [path, slot] as const),
  ...PERSON_PATHS.map((path, slot) => [path, slot] as const),
]);

/** Where a fact stands in the row of its household (with the event) or of its person. */
export const slotOf = (path: FactPath): number => slots.get(path) as number;

export const isFactPath = (path: string): path is FactPath => slots.has(path);

export const isPersonFact = (path: FactPath): path is PersonFact => path.startsWith('person.');

export type Status = 'dibao' | 'tekun' | 'lowinc' | 'orphan' | 'defacto';

const STATUSES = [...FACTS['person.status'].values.keys()];

/** One bit per status. */
export const maskOf = (statuses: readonly string[]): number =>
  statuses.reduce((mask, status) => mask | (1 << STATUSES.indexOf(status)), 0);

export const statusesIn = (mask: number): Status[] =>
  STATUSES.filter((_, bit) => (mask & (1 << bit)) !== 0) as Status[];

const positions = new Map(Object.entries(FACTS).map(([path, { values }]) =>
  [path, new Map([...values.keys()].map((value, position) => [value, position]))]));

/** One bit per accepted value of a choice or level, at its position. */
export const maskOfValues = (path: FactPath, values: readonly string[]): number =>
  values.reduce((mask, value) => mask | (1 << (positions.get(path)?.get(value) ?? 31)), 0);
