import { stableId, TOWNS } from '#kernel';
import type { MemberKind } from '../domain/member-name.js';
import type { ResourceCode } from '../domain/resources.js';

/** As many members as the city's pool has; all of them invented, and none with a name. */
export const DEMO_MEMBERS = 1_522;
/** Members behind the demo donor accounts: the whole city, everything that can be given. */
const WIDE_MEMBERS = 3;
const FROM = '2020-01-01';
const TO = '2035-12-31';

export interface DemoMember {
  readonly id: string;
  readonly number: number;
  readonly kind: MemberKind;
  readonly level: 'city' | 'town';
  readonly towns: readonly string[];
}

export interface DemoOffer {
  readonly id: string;
  readonly memberId: string;
  readonly resource: ResourceCode;
  readonly categories: readonly string[];
  readonly items: readonly string[] | null;
  readonly remaining: number;
  readonly unitValueFen: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly conditions: readonly string[];
}

/** The same on every machine: everything follows from the member's number. */
export function demoMembers(): DemoMember[] {
  return Array.from({ length: DEMO_MEMBERS }, (_, i) => {
    const number = i + 1;
    const level = number <= WIDE_MEMBERS || number % 7 === 0 ? 'city' : 'town';
    return { id: memberId(number), number, kind: kindOf(number), level, towns: level === 'city' ? [] : townsOf(number) };
  });
}

export const demoOffers = (): DemoOffer[] =>
  demoMembers().flatMap(({ number, kind }) => {
    const kinds = number <= WIDE_MEMBERS ? WIDE : GIVES[kind];
    return kinds.filter(({ every }) => number % every === 0).map((gift) => offer(number, gift));
  });

const memberId = (number: number) => stableId('member', String(number));

const kindOf = (number: number): MemberKind =>
  number % 5 === 3 ? 'organisation' : number % 5 === 1 || number % 5 === 2 ? 'enterprise' : 'citizen';

/** One town each; every eleventh member also gives in the next town of the list. */
function townsOf(number: number): string[] {
  const codes = TOWNS.map((town) => town.code);
  const own = [number % codes.length, ...(number % 11 === 0 ? [(number + 1) % codes.length] : [])];
  return own.map((at) => codes[at]).filter((code) => code !== undefined);
}

interface Gift {
  /** Every how many members of the kind give it. */
  readonly every: number;
  readonly resource: ResourceCode;
  /** One of these lists, by the member's number. */
  readonly categories: readonly (readonly string[])[];
  readonly units: number;
  readonly unitValueFen: number;
  readonly conditions?: readonly string[];
}

const GOODS = [['N01'], ['N02'], ['N03'], ['N01', 'N02'], ['N02', 'N03'], ['N06']];

const GIVES: Record<MemberKind, readonly Gift[]> = {
  enterprise: [
    { every: 1, resource: 'R02', categories: GOODS, units: 40, unitValueFen: 200_000 },
    { every: 3, resource: 'R07', categories: [['N09']], units: 5, unitValueFen: 0 },
    { every: 4, resource: 'R10', categories: [['N15'], ['N15', 'N16']], units: 12, unitValueFen: 100_000 },
    { every: 6, resource: 'R01', categories: [['N04'], ['N13', 'N15']], units: 4, unitValueFen: 600_000 },
  ],
  organisation: [
    { every: 1, resource: 'R05', categories: [['N07'], ['N11'], ['N12'], ['N08', 'N17']], units: 20, unitValueFen: 300_000 },
    { every: 2, resource: 'R06', categories: [['N07', 'N16']], units: 30, unitValueFen: 50_000, conditions: ['checked-for-minors'] },
    { every: 3, resource: 'R09', categories: [['N14', 'N16'], ['N10']], units: 8, unitValueFen: 100_000 },
    { every: 4, resource: 'R12', categories: [['N04', 'N05']], units: 6, unitValueFen: 1_000_000 },
  ],
  citizen: [
    { every: 1, resource: 'R02', categories: [['N01'], ['N02'], ['N03']], units: 3, unitValueFen: 50_000, conditions: ['anonymous'] },
    { every: 2, resource: 'R06', categories: [['N16'], ['N07']], units: 4, unitValueFen: 20_000 },
    { every: 5, resource: 'R03', categories: [['N02'], ['N03']], units: 2, unitValueFen: 80_000 },
  ],
};

const WIDE: readonly Gift[] = [
  { every: 1, resource: 'R01', categories: [['N04', 'N05', 'N10', 'N13', 'N15', 'N18']], units: 1_000, unitValueFen: 5_000_000 },
  { every: 1, resource: 'R02', categories: [['N01', 'N02', 'N03', 'N06', 'N08', 'N16']], units: 10_000, unitValueFen: 2_000_000 },
  { every: 1, resource: 'R05', categories: [['N07', 'N08', 'N11', 'N12', 'N17']], units: 1_000, unitValueFen: 1_000_000 },
  { every: 1, resource: 'R09', categories: [['N10', 'N14', 'N16']], units: 1_000, unitValueFen: 500_000 },
];

function offer(number: number, { resource, categories, units, unitValueFen, conditions = [] }: Gift): DemoOffer {
  return {
    id: stableId('offer', String(number), resource),
    memberId: memberId(number),
    resource,
    categories: categories[number % categories.length] ?? [],
    items: null,
    remaining: number <= WIDE_MEMBERS ? units : 1 + ((number * 7) % units),
    unitValueFen,
    validFrom: FROM,
    validTo: TO,
    conditions,
  };
}
