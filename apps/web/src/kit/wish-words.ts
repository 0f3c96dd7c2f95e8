import { type Bilingual, CATEGORIES, ITEMS, type ItemCode } from '#kernel';

const worded = (names: Readonly<Record<string, Bilingual>>, code: string): Bilingual =>
  names[code] ?? { zh: code, en: code };

/** What a wish is for and what is wished, in the kernel's words; an unknown code stands for itself. */
export const categoryWords = (code: string): Bilingual => worded(CATEGORIES, code);
export const itemWords = (code: string): Bilingual => worded(ITEMS, code);

/** The drawing of a thing; one that is not known gets the general one. */
export const drawingOf = (item: string): ItemCode => (Object.hasOwn(ITEMS, item) ? (item as ItemCode) : 'other');
