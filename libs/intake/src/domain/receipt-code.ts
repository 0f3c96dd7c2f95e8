/** No 0 and O, no 1, I and L: it is read aloud on the phone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 12;

/**
 * `DG-7K4M-92QX-3HTA`: 31^12 values, about 59 bits, so that a stranger cannot guess one.
 * `randomBelow(n)` answers a whole number from 0 to n - 1.
 */
export function receiptCode(randomBelow: (limit: number) => number): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomBelow(ALPHABET.length)]).join('');
  return `DG-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/** As it was heard or typed: lower case, spaces and missing dashes are forgiven. */
export function normaliseReceiptCode(typed: string): string {
  const letters = typed.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '').replace(/^DG/, '');
  return `DG-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
