/** The only age that leaves the sealed store. */
export type AgeBand = '0-5' | '6-11' | '12-17' | '18-59' | '60-79' | '80+';

export function ageBandOf(age: number): AgeBand {
  if (age <= 5) return '0-5';
  if (age <= 11) return '6-11';
  if (age <= 17) return '12-17';
  if (age <= 59) return '18-59';
  return age <= 79 ? '60-79' : '80+';
}
