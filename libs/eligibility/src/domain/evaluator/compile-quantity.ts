import { FACTS, isPersonFact, slotOf, UNITS_PER_ONE } from '#kernel';
import type { Quantity } from '../quantities.js';
import { decimal, type Fraction } from './exact.js';
import type { Frame } from './frame.js';

/**
 * A quantity as fast whole-number arithmetic: `top / (bottom * scale)`. NaN stands for "an unknown fact, or too large
 * to be exact": the caller then asks the interpreter.
 */
export interface Compiled {
  readonly top: (frame: Frame) => number;
  readonly bottom: (frame: Frame) => number;
  readonly scale: number;
  /** The value itself, when it depends on no fact. */
  readonly constant?: Fraction;
}

const one = (): number => 1;

/** A whole number that floating point holds exactly, or NaN. */
export const safe = (value: number): number =>
  value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? value : NaN;

/** Compiles what comparisons use; undefined for the rest, which the interpreter computes. */
export function compileQuantity(
  quantity: Quantity,
  values: ReadonlyMap<string, Fraction>,
): Compiled | undefined {
  switch (quantity.op) {
    case 'number':
      return constant(decimal(quantity.value));
    case 'parameter':
      return constant(values.get(quantity.name) as Fraction);
    case 'named':
      return compileQuantity(quantity.of, values);
    case 'fact': {
      const slot = slotOf(quantity.fact);
      const scale = FACTS[quantity.fact].kind === 'decimal' ? UNITS_PER_ONE : 1;
      const top = isPersonFact(quantity.fact)
        ? (frame: Frame) => frame.person[slot] as number
        : (frame: Frame) => frame.household[slot] as number;
      return { top, bottom: one, scale };
    }
    case 'minus':
    case 'times':
    case 'over': {
      const left = compileQuantity(quantity.left, values);
      const right = compileQuantity(quantity.right, values);
      if (left === undefined || right === undefined) return undefined;
      return { minus, times, over }[quantity.op](left, right);
    }
    default:
      return undefined;
  }
}

function constant(value: Fraction): Compiled {
  const shared = greatestCommonDivisor(value.top < 0n ? -value.top : value.top, value.bottom);
  const top = Number(value.top / shared);
  return { top: () => top, bottom: one, scale: Number(value.bottom / shared), constant: value };
}

export const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

function minus(left: Compiled, right: Compiled): Compiled {
  const shared = Number(greatestCommonDivisor(BigInt(left.scale), BigInt(right.scale)));
  const byLeft = right.scale / shared;
  const byRight = left.scale / shared;
  return {
    top: (frame) =>
      safe(
        safe(left.top(frame) * right.bottom(frame) * byLeft) -
          safe(right.top(frame) * left.bottom(frame) * byRight),
      ),
    bottom: (frame) => left.bottom(frame) * right.bottom(frame),
    scale: left.scale * byLeft,
  };
}

function times(left: Compiled, right: Compiled): Compiled {
  return {
    top: (frame) => safe(left.top(frame) * right.top(frame)),
    bottom: (frame) => left.bottom(frame) * right.bottom(frame),
    scale: left.scale * right.scale,
    ...(left.constant && right.constant ? { constant: product(left.constant, right.constant) } : {}),
  };
}

const product = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

function over(left: Compiled, right: Compiled): Compiled {
  return {
    top: (frame) => safe(left.top(frame) * right.scale),
    bottom: (frame) => safe(left.bottom(frame) * right.top(frame)),
    scale: left.scale,
  };
}
