import { type Fen, formatYuan } from '#kernel';

/** 3000000 -> ¥30,000.00 */
export const yuan = (fen: Fen): string => `¥${formatYuan(fen)}`;

/** 3000000 -> ¥30,000; fen are shown only where there are some. */
export const roundYuan = (fen: Fen): string => yuan(fen).replace(/\.00$/, '');

/** What a person typed, as whole fen: spaces, commas and a yuan sign are welcome; anything else is `null`. */
export function readYuan(typed: string): Fen | null {
  const text = typed.replace(/[\s,\uff0c\u00a5\uffe5\u5143]/g, '');
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
