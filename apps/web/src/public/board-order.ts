import type { Need } from '../api/need.js';

export interface Filter {
  town: string;
  category: string;
}

export const fits = (need: Need, { town, category }: Filter): boolean =>
  (town === '' || need.town === town) && (category === '' || need.category === category);

/** Open before folded, the nearest day first, then who has waited longest. Never by how a story sounds. */
export const fairOrder = (needs: readonly Need[]): Need[] =>
  [...needs].sort(
    (a, b) =>
      Number(a.state !== 'open') - Number(b.state !== 'open') ||
      a.neededBy.localeCompare(b.neededBy) ||
      a.openedAt.localeCompare(b.openedAt),
  );

/** Open needs for the same thing or of the same kind, for whoever came second. */
export const similar = (needs: readonly Need[], to: Need): Need[] =>
  fairOrder(needs.filter((need) => need.state === 'open' && need.needId !== to.needId))
    .sort((a, b) => likeness(b, to) - likeness(a, to))
    .slice(0, 3);

const likeness = (need: Need, to: Need): number =>
  Number(need.item === to.item) * 4 +
  Number(need.category === to.category) * 2 +
  Number(need.town === to.town);
