import type { NeedLine } from '../api/api.js';

export interface Filter {
  town: string;
  category: string;
}

export const fits = (need: NeedLine, { town, category }: Filter): boolean =>
  (town === '' || need.town === town) && (category === '' || need.category === category);

/** Open before folded, the nearest day first, then who has waited longest. Never by how a story sounds. */
export const fairOrder = (needs: readonly NeedLine[]): NeedLine[] =>
  [...needs].sort(
    (a, b) =>
      Number(a.status !== 'open') - Number(b.status !== 'open') ||
      a.neededBy.localeCompare(b.neededBy) ||
      a.openedAt.localeCompare(b.openedAt),
  );
