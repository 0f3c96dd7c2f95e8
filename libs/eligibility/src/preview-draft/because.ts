import { type Bilingual, say } from '#kernel';
import type { Trace } from '../domain/index.js';

const MOST_REASONS = 3;

/**
 * Why a result changes, in the words of its reasons: the lines that say something else than before, each without the
 * lines above it that only follow from it. When only the amount differs, the headline says it.
 */
export function becauseOf(before: Trace | undefined, after: Trace | undefined): Bilingual | null {
  if (!after) return null;
  const old = new Set(before?.zh);
  const lines = after.zh
    .map((line, position) => ({ position, depth: line.search(/\S/), differs: !old.has(line) }))
    .slice(1);
  const reasons = lines.filter(
    ({ depth, differs }, n) => differs && !below(lines.slice(n + 1), depth).some((one) => one.differs),
  );
  const told = reasons.length > 0 ? reasons.slice(0, MOST_REASONS).map(({ position }) => position) : [0];
  const words = (list: readonly string[], separator: string): string =>
    told.map((position) => (list[position] ?? '').trim()).join(separator);
  return say(words(after.zh, '；'), words(after.en, '; '));
}

/** The lines that belong to a line of this depth. */
function below<Line extends { readonly depth: number }>(
  following: readonly Line[],
  depth: number,
): readonly Line[] {
  const end = following.findIndex((line) => line.depth <= depth);
  return end < 0 ? following : following.slice(0, end);
}
