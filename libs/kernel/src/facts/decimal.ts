/**
 * Decimals are kept as whole half-millionths, so that limits are compared as exact integers: up to six decimals
 * become an even number; anything finer becomes the odd number between its two neighbours, still on its own side
 * of every limit.
 */
export const UNITS_PER_ONE = 2_000_000;

/** The row number of a non-negative decimal. */
export function toUnits(value: number): number {
  const nearest = Math.round(value * 1_000_000);
  const back = nearest / 1_000_000;
  if (back === value) return nearest * 2;
  return (back > value ? nearest - 1 : nearest) * 2 + 1;
}

/** 2200000000 -> "1,100", 3000000 -> "1.5". */
export function unitsInWords(units: number): string {
  const whole = Math.floor(units / UNITS_PER_ONE);
  const fraction = (units - whole * UNITS_PER_ONE) * 5;
  const digits = fraction.toString().padStart(7, '0').replace(/0+$/, '');
  const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return digits === '' ? grouped : `${grouped}.${digits}`;
}
