import { type Bilingual, findTown } from '#kernel';

/** A town's name; a code that this version of the front does not know stands for itself. */
export const townWords = (code: string): Bilingual => findTown(code)?.name ?? { zh: code, en: code };
