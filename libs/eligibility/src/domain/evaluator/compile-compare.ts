import { type FactPath, FACTS, isPersonFact, slotOf, UNITS_PER_ONE } from '#kernel';
import { all, type Comparison, type Condition } from '../conditions.js';
import type { Quantity } from '../quantities.js';
import { type Compiled, compileQuantity, greatestCommonDivisor, safe } from './compile-quantity.js';
import { compareRanges, exactly, type Fraction, fraction } from './exact.js';
import type { Frame } from './frame.js';
import { isLiving } from './rules-on-day.js';
import { bothLanes, type Lanes, MET, NOT_MET, pick } from './verdict.js';

export type Test = (frame: Frame) => Lanes;

/** What the compiler of comparisons needs from the compiler of conditions. */
export interface CompareContext {
  readonly values: ReadonlyMap<string, Fraction>;
  /** A condition inside a quantity. */
  unmarked(condition: Condition): Test;
  /** The slow and general way: unknown facts, and numbers too large for fast exact arithmetic. */
  interpreted(condition: Condition): Test;
}

type Compare = Extract<Condition, { op: 'compare' }>;

/** A comparison, compiled to the cheapest form that is exact. */
export function compileCompare(condition: Compare, context: CompareContext): Test {
  const { left, by, right } = condition;
  if (right.op === 'choose') {
    const when = context.unmarked(right.when);
    const then = compileCompare({ ...condition, right: right.then }, context);
    const otherwise = compileCompare({ ...condition, right: right.otherwise }, context);
    return (frame) => pick(when(frame), then(frame), otherwise(frame));
  }
  const limit = compileQuantity(right, context.values);
  const slow = context.interpreted(condition);
  const counted = unnamed(left);
  if (counted.op === 'countMembers' && limit?.constant) {
    return countAgainst(context.unmarked(all(isLiving, counted.where)), by, limit.constant);
  }
  if (left.op === 'fact' && limit?.constant && left.fact !== 'household.size') {
    return factAgainst(left.fact, by, limit.constant) ?? slow;
  }
  const measured = compileQuantity(left, context.values);
  return measured === undefined || limit === undefined ? slow : measuredAgainst(measured, by, limit, slow);
}

const unnamed = (quantity: Quantity): Quantity => (quantity.op === 'named' ? unnamed(quantity.of) : quantity);

const HOLDS: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** One fact against a fixed limit: one comparison of row numbers; undefined when the limit is finer than a row. */
function factAgainst(path: FactPath, by: Comparison, limit: Fraction): Test | undefined {
  const { kind, min, max } = FACTS[path];
  const units = kind === 'decimal' ? UNITS_PER_ONE : 1;
  if ((limit.top * BigInt(units)) % limit.bottom !== 0n) return undefined;
  const bound = Number((limit.top * BigInt(units)) / limit.bottom);
  const slot = slotOf(path);
  const unknown = bothLanes(compareRanges({ low: fraction(min), high: fraction(max) }, by, exactly(limit)));
  // Row numbers are whole: "below b" is "at most b - 1", and the other two are the opposites of these.
  const most = by === '<' || by === '>=' ? bound - 1 : bound;
  const [within, beyond] = by === '<' || by === '<=' ? [MET, NOT_MET] : [NOT_MET, MET];
  if (isPersonFact(path)) {
    return (frame) => {
      const value = frame.person[slot] as number;
      return value <= most ? within : value > most ? beyond : unknown;
    };
  }
  return (frame) => {
    const value = frame.household[slot] as number;
    return value <= most ? within : value > most ? beyond : unknown;
  };
}

/** Two quantities, multiplied crosswise. */
function measuredAgainst(left: Compiled, by: Comparison, right: Compiled, slow: Test): Test {
  const holds = HOLDS[by];
  const shared = Number(greatestCommonDivisor(BigInt(left.scale), BigInt(right.scale)));
  const byLeft = right.scale / shared;
  const byRight = left.scale / shared;
  return (frame) => {
    const a = safe(left.top(frame) * right.bottom(frame) * byLeft);
    const b = safe(right.top(frame) * left.bottom(frame) * byRight);
    if (a !== a || b !== b) return slow(frame);
    return holds(a, b) ? MET : NOT_MET;
  };
}

/** A number of members: between those that surely count and those that may, in each lane. */
function countAgainst(where: Test, by: Comparison, limit: Fraction): Test {
  const verdict = (sure: number, possible: number): Lanes =>
    bothLanes(compareRanges({ low: fraction(sure), high: fraction(possible) }, by, exactly(limit)));
  const answers = new Map<number, Lanes>();
  return (frame) => {
    const { member } = frame;
    const counts = [0, 0, 0, 0];
    for (let other = 0; other < frame.people.length; other++) {
      frame.turnTo(other);
      const lanes = where(frame);
      for (let bit = 0; bit < 4; bit++) counts[bit] = (counts[bit] as number) + ((lanes >> bit) & 1);
    }
    frame.turnTo(member);
    let lanes = 0;
    for (let lane = 0; lane < 2; lane++) {
      const possible = counts[lane] as number;
      const sure = frame.people.length - (counts[lane + 2] as number);
      const key = sure * 4096 + possible;
      let answer = answers.get(key);
      if (answer === undefined) answers.set(key, (answer = verdict(sure, possible)));
      lanes |= answer & (lane === 0 ? 0b0101 : 0b1010);
    }
    return lanes;
  };
}
