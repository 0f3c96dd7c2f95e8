import {
  type FactPath,
  FACTS,
  type HouseholdFacts,
  isPersonFact,
  maskOf,
  maskOfValues,
  slotOf,
  UNITS_PER_ONE,
} from '#kernel';
import type { Comparison, Condition } from '../conditions.js';
import type { Quantity } from '../quantities.js';
import {
  compareRanges,
  decimal,
  exactly,
  type Fraction,
  fraction,
  greaterRange,
  hull,
  isNothing,
  lesserRange,
  minusRange,
  overRange,
  type Range,
  timesRange,
} from './exact.js';
import {
  decided,
  every,
  type Explained,
  type OpenFact,
  opposite,
  some,
  unknown,
  unless,
} from './explained.js';
import { isLiving } from './rules-on-day.js';

/** What an interpretation reads besides the condition itself. */
export interface View {
  readonly facts: HouseholdFacts;
  readonly values: ReadonlyMap<string, Fraction>;
  /** Whether a member has a status of the mask. */
  holds(member: number, mask: number): Explained;
  /** Whether another household policy is met. */
  hit(policy: string): Explained;
}

/**
 * Judges a condition by walking it, in exact fractions: slower than the compiled form, written to be read, and the
 * one that explains. Kleene's three values: unknown unless the known facts decide.
 */
export function explain(condition: Condition, view: View, member: number): Explained {
  switch (condition.op) {
    case 'all':
      return unless('not-met', condition.of.length, (part) =>
        explain(condition.of[part] as Condition, view, member),
      );
    case 'any':
      return unless('met', condition.of.length, (part) =>
        explain(condition.of[part] as Condition, view, member),
      );
    case 'not':
      return opposite(explain(condition.of, view, member));
    case 'named':
      return explain(condition.of, view, member);
    case 'is':
      return known(view, member, condition.fact, (number) => (number === 1) === condition.value);
    case 'oneOf': {
      const mask = maskOfValues(condition.fact, condition.values);
      return known(view, member, condition.fact, (number) => ((mask >> number) & 1) === 1);
    }
    case 'compare':
      return compared(condition.left, condition.by, condition.right, view, member);
    case 'holds':
      return view.holds(member, maskOf(condition.statuses));
    case 'hit':
      return view.hit(condition.policy);
    case 'someMember':
      return unless('met', view.facts.members.length, (other) => ofMember(condition.where, view, other));
  }
}

/** `where` of a member, and only while living. */
const ofMember = (where: Condition, view: View, member: number): Explained =>
  every([explain(isLiving, view, member), explain(where, view, member)]);

const ofMembers = (where: Condition, view: View): Explained[] =>
  view.facts.members.map((_, member) => ofMember(where, view, member));

const rowNumber = ({ facts }: View, member: number, path: FactPath): number =>
  (isPersonFact(path) ? facts.members[member]?.row : facts.row)?.[slotOf(path)] ?? NaN;

const openFact = (member: number, path: FactPath): OpenFact => ({
  member: isPersonFact(path) ? member : -1,
  path,
});

function known(view: View, member: number, path: FactPath, test: (number: number) => boolean): Explained {
  const number = rowNumber(view, member, path);
  return Number.isNaN(number) ? unknown([openFact(member, path)]) : decided(test(number));
}

function compared(left: Quantity, by: Comparison, right: Quantity, view: View, member: number): Explained {
  if (right.op === 'choose') {
    const when = explain(right.when, view, member);
    const then = compared(left, by, right.then, view, member);
    const otherwise = compared(left, by, right.otherwise, view, member);
    return some([every([when, then]), every([opposite(when), otherwise]), every([then, otherwise])]);
  }
  const verdict = compareRanges(rangeOf(left, view, member), by, rangeOf(right, view, member));
  return verdict === 'unknown'
    ? unknown([...openIn(left, view, member), ...openIn(right, view, member)])
    : decided(verdict === 'met');
}

/** All values that a quantity can have while some facts are unknown. */
export function rangeOf(quantity: Quantity, view: View, member: number): Range {
  const range = (part: Quantity): Range => rangeOf(part, view, member);
  switch (quantity.op) {
    case 'fact':
      return rangeOfFact(quantity.fact, view, member);
    case 'number':
      return exactly(decimal(quantity.value));
    case 'parameter':
      return exactly(view.values.get(quantity.name) as Fraction);
    case 'named':
      return range(quantity.of);
    case 'minus':
      return minusRange(range(quantity.left), range(quantity.right));
    case 'times':
      return timesRange(range(quantity.left), range(quantity.right));
    case 'over':
      return overRange(range(quantity.left), range(quantity.right));
    case 'lesser':
      return lesserRange(range(quantity.left), range(quantity.right));
    case 'greater':
      return greaterRange(range(quantity.left), range(quantity.right));
    case 'countMembers': {
      const counted = ofMembers(quantity.where, view).map(({ verdict }) => verdict);
      const sure = counted.filter((verdict) => verdict === 'met').length;
      return {
        low: fraction(sure),
        high: fraction(counted.filter((verdict) => verdict !== 'not-met').length),
      };
    }
    case 'choose': {
      const { verdict } = explain(quantity.when, view, member);
      if (verdict === 'unknown') return hull(range(quantity.then), range(quantity.otherwise));
      return range(verdict === 'met' ? quantity.then : quantity.otherwise);
    }
  }
}

function rangeOfFact(path: FactPath, view: View, member: number): Range {
  const number = rowNumber(view, member, path);
  const { kind, min, max } = FACTS[path];
  if (!Number.isNaN(number)) return exactly(fraction(number, kind === 'decimal' ? UNITS_PER_ONE : 1));
  return { low: fraction(path === 'household.size' ? leastSize(view) : min), high: fraction(max) };
}

/** A household is at least as large as its living members. */
const leastSize = (view: View): number =>
  Math.max(
    1,
    view.facts.members.filter((_, member) => explain(isLiving, view, member).verdict === 'met').length,
  );

function openIn(quantity: Quantity, view: View, member: number): readonly OpenFact[] {
  switch (quantity.op) {
    case 'number':
    case 'parameter':
      return [];
    case 'fact':
      return known(view, member, quantity.fact, () => true).open;
    case 'named':
      return openIn(quantity.of, view, member);
    case 'countMembers':
      return ofMembers(quantity.where, view).flatMap(({ open }) => open);
    case 'choose':
      return [
        ...explain(quantity.when, view, member).open,
        ...openIn(quantity.then, view, member),
        ...openIn(quantity.otherwise, view, member),
      ];
    case 'over':
    case 'times':
      // Nothing shared or multiplied is nothing, whatever the other number is.
      if (isNothing(rangeOf(quantity.left, view, member))) return [];
      return [...openIn(quantity.left, view, member), ...openIn(quantity.right, view, member)];
    default:
      return [...openIn(quantity.left, view, member), ...openIn(quantity.right, view, member)];
  }
}
