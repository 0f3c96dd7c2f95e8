/** Bands by their upper bound in fen. Donors see a band, never the amount a family's need was estimated at. */
const BANDS: readonly (readonly [number, string])[] = [
  [10_000, 'up-to-100'],
  [50_000, '100-500'],
  [200_000, '500-2000'],
  [600_000, '2000-6000'],
];

export const VALUE_BANDS: readonly string[] = ['none', ...BANDS.map(([, band]) => band), 'over-6000'];

/** The band, in yuan, of a value in fen; `none` for what has no price (an hour of company). */
export function valueBand(valueFen: number): string {
  if (valueFen === 0) return 'none';
  return BANDS.find(([upTo]) => valueFen <= upTo)?.[1] ?? 'over-6000';
}
