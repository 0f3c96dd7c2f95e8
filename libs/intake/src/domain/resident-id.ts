const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';
/** Provinces by GB/T 2260, and 81 to 83 for the residence permits of Hong Kong, Macau and Taiwan residents. */
const REGIONS = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
/** No province: numbers of invented people begin with it, and demo mode alone accepts them. */
export const INVENTED_REGION = '99';

export type IdNumberFault = 'form' | 'region' | 'birth-date' | 'check-digit';

/** What is wrong with a citizen identity number (GB 11643-1999), or undefined. Expects it normalised. */
export function faultOfIdNumber(id: string, today: string, acceptInvented: boolean): IdNumberFault | undefined {
  if (!/^\d{17}[\dX]$/.test(id)) return 'form';
  const region = id.slice(0, 2);
  if (!REGIONS.has(region) && !(acceptInvented && region === INVENTED_REGION)) return 'region';
  if (birthDateOf(id) === undefined || (birthDateOf(id) ?? '') > today) return 'birth-date';
  return checkDigit(id) === id[17] ? undefined : 'check-digit';
}

export function checkDigit(id: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return CHECK[sum % 11] ?? '';
}

/** YYYY-MM-DD, or undefined when there is no such day. */
export function birthDateOf(id: string): string | undefined {
  const [year, month, day] = [id.slice(6, 10), id.slice(10, 12), id.slice(12, 14)];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const text = `${year}-${month}-${day}`;
  return Number(year) >= 1880 && date.toISOString().slice(0, 10) === text ? text : undefined;
}

/** Spaces and full-width digits are how people type it; a lower-case x is the same check digit. */
export const normaliseIdNumber = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** Whole years on a civil date. */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
