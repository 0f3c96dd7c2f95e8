/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

/** `812 (790-850)`: median, least and most. */
export const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)})`;

/** The sum, and the processes that make it up, the dearest first. */
export function processorLine(byProcess: Readonly<Record<string, number>>): string {
  const dearest = Object.entries(byProcess).sort(([, a], [, b]) => b - a);
  const sum = dearest.reduce((total, [, ms]) => total + ms, 0);
  return `${sum.toFixed(2)} = ${dearest.map(([name, ms]) => `${name} ${ms.toFixed(2)}`).join(' + ')}`;
}
