import type { TFunction } from 'i18next';

/** Wheelchair; Rice and cooking oil × 12. */
export const itemName = (t: TFunction, item: string, quantity: number): string =>
  quantity > 1 ? t('common:slip.itemTimes', { item, quantity }) : item;
