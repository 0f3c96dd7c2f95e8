import type { Comparison } from '../conditions.js';
import type { Verdict } from './verdict.js';

/** Exact fractions over whole numbers without limit; the denominator is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** What a quantity may be while some facts are unknown: both ends are possible values. */
export interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
}

export const fraction = (top: bigint | number, bottom: bigint | number = 1n): Fraction => ({
  top: BigInt(top),
  bottom: BigInt(bottom),
});

const decimals = new Map<string, Fraction>();

/** "0.6" -> 6/10. Remembered: a catalogue writes few different numbers. */
export function decimal(text: string): Fraction {
  const known = decimals.get(text);
  if (known !== undefined) return known;
  const [whole = '0', digits = ''] = text.split('.');
  const value = fraction(BigInt(whole + digits), 10n ** BigInt(digits.length));
  decimals.set(text, value);
  return value;
}

export const lessThan = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;

const least = (values: readonly Fraction[]): Fraction => values.reduce((a, b) => (lessThan(b, a) ? b : a));
const most = (values: readonly Fraction[]): Fraction => values.reduce((a, b) => (lessThan(a, b) ? b : a));

const subtract = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom - b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
const multiply = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.top,
  bottom: a.bottom * b.bottom,
});
/** The divisor is positive: a size or a number of months. */
const divide = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom, bottom: a.bottom * b.top });

export const exactly = (value: Fraction): Range => ({ low: value, high: value });
export const isNothing = ({ low, high }: Range): boolean => low.top === 0n && high.top === 0n;
export const hull = (a: Range, b: Range): Range => ({
  low: least([a.low, b.low]),
  high: most([a.high, b.high]),
});
export const minusRange = (a: Range, b: Range): Range => ({
  low: subtract(a.low, b.high),
  high: subtract(a.high, b.low),
});
export const lesserRange = (a: Range, b: Range): Range => ({
  low: least([a.low, b.low]),
  high: least([a.high, b.high]),
});
export const greaterRange = (a: Range, b: Range): Range => ({
  low: most([a.low, b.low]),
  high: most([a.high, b.high]),
});

const corners = (a: Range, b: Range, combine: (x: Fraction, y: Fraction) => Fraction): Range => {
  const ends = [
    combine(a.low, b.low),
    combine(a.low, b.high),
    combine(a.high, b.low),
    combine(a.high, b.high),
  ];
  return { low: least(ends), high: most(ends) };
};
export const timesRange = (a: Range, b: Range): Range => corners(a, b, multiply);
export const overRange = (a: Range, b: Range): Range => corners(a, b, divide);

/** Yuan to fen, half a fen upwards; undefined while the value is not certain. */
export function toFen({ low, high }: Range): number | undefined {
  if (lessThan(low, high)) return undefined;
  const top = low.top * 200n + low.bottom;
  const bottom = low.bottom * 2n;
  const quotient = top / bottom;
  return Number(top < 0n && quotient * bottom !== top ? quotient - 1n : quotient);
}

/** What is certain about two ranges. */
export function compareRanges(left: Range, by: Comparison, right: Range): Verdict {
  switch (by) {
    case '<':
      return lessThan(left.high, right.low) ? 'met' : lessThan(left.low, right.high) ? 'unknown' : 'not-met';
    case '>':
      return compareRanges(right, '<', left);
    case '>=':
      return reverse(compareRanges(left, '<', right));
    case '<=':
      return reverse(compareRanges(right, '<', left));
  }
}

const reverse = (verdict: Verdict): Verdict =>
  verdict === 'unknown' ? verdict : verdict === 'met' ? 'not-met' : 'met';
