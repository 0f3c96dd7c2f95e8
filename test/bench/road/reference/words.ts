import type { Sample, TextRow } from './sample.js';

/**
 * A literal of SQL that pgbench leaves alone: it takes every colon before a letter for one of its variables,
 * inside quotes too.
 */
export function literal(text: string | null): string {
  if (text === null) return 'NULL';
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`;
}

/** A row of a table: columns from the sample, other columns as expressions. */
export function row(
  sampled: TextRow,
  columns: string,
  expressions: Readonly<Record<string, string>>,
): { columns: string; values: string } {
  const names = columns.split(/[\s,]+/).filter(Boolean);
  const values = names.map((name) => {
    if (!(name in sampled) && !(name in expressions)) throw new Error(`The sample has no column ${name}`);
    return expressions[name] ?? literal(sampled[name] ?? null);
  });
  return { columns: names.join(', '), values: values.join(', ') };
}

/** Rows of the outbox, with ids of the new wish in place of the sampled ones. */
export class Events {
  constructor(private readonly sample: Sample) {}

  /** The n-th event of a kind (`decision-signed`), as `id, topic, key, envelope`. */
  values(code: string, id: string, key: string, ids: Readonly<Record<string, string>>, n = 0): string {
    const found = this.sample.events.filter((one) => one['envelope']?.includes(`.${code}.v1"`))[n];
    if (!found) throw new Error(`The sampled wish has no event ${code}`);
    const known = { ...ids, [found['id'] ?? '']: id };
    return `${id}, ${literal(found['topic'] ?? '')}, ${key}, ${replaced(found['envelope'] ?? '', known)}`;
  }

  /** The detail that the timeline keeps of the n-th step of a kind. */
  detail(code: string, n = 0): string {
    return literal(this.sample.steps.filter((one) => one['code'] === code)[n]?.['detail'] ?? null);
  }
}

/** The text as a concatenation, each known id replaced by its expression. */
function replaced(text: string, ids: Readonly<Record<string, string>>): string {
  const pieces = text.split(new RegExp(`(${Object.keys(ids).join('|')})`));
  return pieces
    .filter((piece) => piece !== '')
    .map((piece) => (piece in ids ? `(${ids[piece]})::text` : literal(piece)))
    .join(' || ');
}
