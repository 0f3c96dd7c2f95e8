const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

export type IdFault = 'length' | 'date' | 'future' | 'check';

/** What is wrong with an 18-digit resident number (GB 11643-1999), or `null`. `today` is YYYY-MM-DD. */
export function residentNumberFault(typed: string, today: string): IdFault | null {
  const id = compact(typed).toUpperCase();
  if (!/^\d{17}[\dX]$/.test(id)) return 'length';
  const birth = birthDateOf(id);
  if (!birth) return 'date';
  if (birth > today) return 'future';
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return CHECKS[sum % 11] === id[17] ? null : 'check';
}

/** YYYY-MM-DD from digits 7 to 14, or `null` when they are no day. */
export function birthDateOf(typed: string): string | null {
  const digits = compact(typed).slice(6, 14);
  if (!/^\d{8}$/.test(digits)) return null;
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : null;
}

/** Spaces and dashes are how people read numbers aloud; they carry no meaning. */
export const compact = (typed: string): string => typed.replace(/[\s-]/g, '');

/** 6222 0000 1234 5678: four by four, as printed on the card. */
export const inFours = (typed: string): string => compact(typed).replace(/(.{4})(?=.)/g, '$1 ');

/** Luhn check of a card number. A warning only: passbooks are numbered otherwise. */
export function looksLikeCard(typed: string): boolean {
  const digits = compact(typed);
  if (!/^\d{12,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** DG-7K4M-92QX-3HTA: letters and digits that cannot be misheard, grouped; `null` when it cannot be a receipt code. */
export function readReceiptCode(typed: string): string | null {
  const letters = typed.normalize('NFKC').replace(/[^0-9a-zA-Z]/g, '').toUpperCase();
  const bare = letters.length === 14 ? letters.replace(/^DG/, '') : letters;
  if (!/^[2-9A-HJ-KM-NP-Z]{12}$/.test(bare)) return null;
  return `DG-${bare.slice(0, 4)}-${bare.slice(4, 8)}-${bare.slice(8)}`;
}
