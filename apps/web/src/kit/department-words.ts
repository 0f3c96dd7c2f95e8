import { type Bilingual, DEPARTMENTS } from '#kernel';

const NAMES: Readonly<Record<string, Bilingual>> = DEPARTMENTS;

export const departmentWords = (code: string): Bilingual => NAMES[code] ?? { zh: code, en: code };
