import type { DatedValue } from '../../domain/index.js';

const DAY = 86_400_000;
const LAST_DAY = '9999-12-31';

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The first value that begins after `next` does and while it holds: both would hold on the same days. */
export const overlapped = (values: readonly DatedValue[], next: DatedValue): DatedValue | undefined =>
  values.find(({ from }) => from > next.from && from <= (next.to ?? LAST_DAY));

/**
 * The values of a parameter once another one holds from its first day: what stood there ends on the day before, and
 * comes back after the last day when it was to last longer.
 */
export function withValue(values: readonly DatedValue[], next: DatedValue): readonly DatedValue[] {
  const around = values.flatMap((value) => {
    const apart = value.from > (next.to ?? LAST_DAY) || (value.to ?? LAST_DAY) < next.from;
    if (apart) return [value];
    return [
      ...(value.from < next.from ? [{ ...value, to: shifted(next.from, -1) }] : []),
      ...(next.to !== null && (value.to ?? LAST_DAY) > next.to
        ? [{ ...value, from: shifted(next.to, 1) }]
        : []),
    ];
  });
  return [...around, next].sort((a, b) => a.from.localeCompare(b.from));
}
