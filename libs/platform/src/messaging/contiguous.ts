/** A committed outbox row, with the snapshot it was read in. */
export interface OutboxRow {
  readonly position: string;
  readonly topic: string;
  readonly key: string;
  readonly envelope: string;
  readonly xmin: string;
  readonly xmax: string;
}

/** Every position up to `below` was drawn by a transaction older than `xmax`. */
export interface GapWatch {
  readonly below: bigint;
  readonly xmax: bigint;
}

/**
 * The rows that may be published now: those after `cursor` without a hole. A missing position is either a
 * rollback, which never comes, or a writer that has not committed yet, which must not be overtaken. Its
 * writer held a transaction id before it drew the position, so once every transaction of the first
 * look is over (`xmin` has reached that look's `xmax`), the hole will never be filled.
 */
export function contiguous(
  rows: readonly OutboxRow[],
  cursor: bigint,
  watch: GapWatch | undefined,
): { rows: OutboxRow[]; watch: GapWatch | undefined } {
  const [first] = rows;
  if (!first) return { rows: [], watch };
  const settledBelow = watch && BigInt(first.xmin) >= watch.xmax ? watch.below : -1n;
  const publishable: OutboxRow[] = [];
  let expected = cursor + 1n;
  for (const row of rows) {
    const position = BigInt(row.position);
    if (position !== expected && position > settledBelow) break;
    publishable.push(row);
    expected = position + 1n;
  }
  if (publishable.length === rows.length) return { rows: publishable, watch: undefined };
  const stillWatching = watch && settledBelow < 0n && publishable.length === 0;
  const last = BigInt(rows.at(-1)?.position ?? 0);
  return { rows: publishable, watch: stillWatching ? watch : { below: last, xmax: BigInt(first.xmax) } };
}
