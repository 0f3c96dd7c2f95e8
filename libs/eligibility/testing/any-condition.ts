import fc from 'fast-check';
import { say } from '#kernel';
import {
  all,
  any,
  compare,
  type Comparison,
  type Condition,
  holds,
  hit,
  isFalse,
  isTrue,
  named,
  not,
  oneOf,
  someMember,
} from '../src/domain/conditions.js';
import { type FactPath, FACTS } from '../src/domain/index.js';
import {
  choose,
  countMembers,
  fact,
  greaterOf,
  lesserOf,
  minus,
  namedQuantity,
  number,
  over,
  parameter,
  type Quantity,
  times,
} from '../src/domain/quantities.js';

/** The facts that random rules ask for: one of every kind, so that few facts meet often. */
export const ASKED = {
  number: ['household.income_pcpm', 'household.size'],
  personNumber: ['person.age', 'person.med_oop'],
  choice: ['household.damage'],
  personChoice: ['person.dis_grade'],
  yesNo: ['household.nonres'],
  personYesNo: ['person.own_income'],
} as const satisfies Record<string, readonly FactPath[]>;

/** Every number that a rule writes: facts are drawn on them and between them. */
const NUMBERS = ['-1', '0', '0.5', '1', '2', '3'];
export const STATUSES = ['dibao', 'tekun'] as const;

/** What may stand in a condition, by whom it is about and when it is judged. */
export interface Place {
  readonly depth: number;
  readonly aboutPerson: boolean;
  /** Household policies of the first pass that have been judged. */
  readonly hits: readonly string[];
}

const deeper = (place: Place, aboutPerson = place.aboutPerson): Place => ({
  ...place,
  aboutPerson,
  depth: place.depth - 1,
});

export const from = <Item>(items: readonly Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items);

const limit: fc.Arbitrary<Quantity> = fc.oneof(
  from(NUMBERS).map(number),
  from(['A', 'B']).map(parameter),
  fc.tuple(from(NUMBERS), from(['A', 'B'])).map(([n, name]) => times(number(n), parameter(name))),
);

export function anyQuantity(place: Place): fc.Arbitrary<Quantity> {
  const plain = fc.oneof(
    from(place.aboutPerson ? [...ASKED.number, ...ASKED.personNumber] : ASKED.number).map(fact),
    limit,
  );
  if (place.depth <= 0) return plain;
  const part = anyQuantity(deeper(place));
  return fc.oneof(
    { arbitrary: plain, weight: 2 },
    {
      arbitrary: fc
        .tuple(from([minus, times, lesserOf, greaterOf]), part, part)
        .map(([op, a, b]) => op(a, b)),
      weight: 2,
    },
    fc
      .tuple(part, fc.oneof(from(['1', '2', '12']).map(number), fc.constant(fact('household.size'))))
      .map(([a, b]) => over(a, b)),
    anyCondition(deeper(place, true)).map((where) => countMembers(where)),
    fc.tuple(anyCondition(deeper(place)), part, part).map(([when, a, b]) => choose(when, a, b)),
    part.map((of) => namedQuantity('Q', say('', ''), of)),
  );
}

export const anyStatus = fc.subarray([...STATUSES], { minLength: 1 }).map((statuses) => holds(...statuses));

function anyQuestion({ aboutPerson, hits }: Place): fc.Arbitrary<Condition> {
  const choices = aboutPerson ? [...ASKED.choice, ...ASKED.personChoice] : ASKED.choice;
  const yesNo = aboutPerson ? [...ASKED.yesNo, ...ASKED.personYesNo] : ASKED.yesNo;
  return fc.oneof(
    from(choices).chain((path) => {
      const listed = [...FACTS[path].values.keys()];
      return fc
        .subarray(listed, { minLength: 1, maxLength: listed.length - 1 })
        .map((values) => oneOf(path, ...values));
    }),
    fc.tuple(from(yesNo), fc.boolean()).map(([path, yes]) => (yes ? isTrue(path) : isFalse(path))),
    ...(aboutPerson ? [anyStatus] : []),
    ...(hits.length > 0 ? [from(hits).map(hit)] : []),
  );
}

const COMPARISONS: readonly Comparison[] = ['<', '<=', '>', '>='];

function anyComparison(place: Place): fc.Arbitrary<Condition> {
  const numbers = place.aboutPerson ? [...ASKED.number, ...ASKED.personNumber] : ASKED.number;
  const chosen = fc
    .tuple(anyQuestion(place), limit, limit)
    .map(([when, then, otherwise]) => choose(when, then, otherwise));
  return fc.oneof(
    {
      arbitrary: fc
        .tuple(from(numbers).map(fact), from(COMPARISONS), limit)
        .map(([a, by, b]) => compare(a, by, b)),
      weight: 3,
    },
    fc.tuple(from(numbers).map(fact), from(COMPARISONS), chosen).map(([a, by, b]) => compare(a, by, b)),
    fc
      .tuple(anyQuantity(deeper(place)), from(COMPARISONS), anyQuantity(deeper(place)))
      .map(([a, by, b]) => compare(a, by, b)),
  );
}

/** Any condition of a depth, over the facts above, the parameters A and B and the statuses below. */
export function anyCondition(place: Place): fc.Arbitrary<Condition> {
  const plain = fc.oneof(anyQuestion(place), anyComparison(place));
  if (place.depth <= 0) return plain;
  const part = anyCondition(deeper(place));
  return fc.oneof(
    plain,
    {
      arbitrary: fc
        .tuple(from([all, any]), fc.array(part, { minLength: 1, maxLength: 3 }))
        .map(([op, of]) => op(...of)),
      weight: 3,
    },
    part.map(not),
    part.map((of) => named('C', say('', ''), of)),
    { arbitrary: anyCondition(deeper(place, true)).map(someMember), weight: place.aboutPerson ? 1 : 3 },
  );
}
