import type { RowCounts } from './row-counts.js';

/** One row for each of 33 towns is not a row per wish. */
const TOLERANCE = 0.2;

/** Tables into which the two sides do not insert the same number of rows per wish. */
export function differences(system: RowCounts, reference: RowCounts): string[] {
  return tables(system, reference)
    .filter((name) => Math.abs((system.get(name) ?? 0) - (reference.get(name) ?? 0)) > TOLERANCE)
    .map(
      (name) =>
        `${name} gets ${system.get(name) ?? 0} rows a wish from the system, ${reference.get(name) ?? 0} from the reference`,
    );
}

/** Both sides as lines of a table. Updates differ: a batch updates a row once for many facts. */
export function rowTable(
  system: { inserted: RowCounts; updated: RowCounts },
  reference: { inserted: RowCounts; updated: RowCounts },
): string[] {
  const names = tables(system.inserted, system.updated, reference.inserted, reference.updated);
  const cell = (counts: RowCounts, name: string) => String(counts.get(name) ?? 0).padStart(11);
  return [
    `  ${''.padEnd(36)}${'inserted'.padStart(11)}${'reference'.padStart(11)}${'updated'.padStart(11)}${'reference'.padStart(11)}`,
    ...names.map(
      (name) =>
        `  ${name.padEnd(36)}${cell(system.inserted, name)}${cell(reference.inserted, name)}` +
        `${cell(system.updated, name)}${cell(reference.updated, name)}`,
    ),
  ];
}

const tables = (...counts: readonly RowCounts[]): string[] =>
  [...new Set(counts.flatMap((one) => [...one.keys()]))].sort();
