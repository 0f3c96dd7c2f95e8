import type { PlainHousehold, PlainPerson } from './plain-facts.js';

/** Words of the hand-written rules. */
export interface Standards {
  readonly DIBAO: number;
  readonly TEKUN: number;
  readonly LOWINC: number;
}

export type Statuses = ReadonlySet<string>;

export const hasAny = (statuses: Statuses, ...wanted: string[]): boolean => {
  for (const status of wanted) if (statuses.has(status)) return true;
  return false;
};

export const isLocal = (p: PlainPerson): boolean => p.hukou === 'DG';
export const isResident = (p: PlainPerson): boolean =>
  p.hukou === 'DG' || p.permit === 'valid' || (p.hukou === 'HKMO' && p.months_dg >= 1);

export const assetsWithin = (h: PlainHousehold, limit: number): boolean =>
  h.fin_pc <= limit && h.homes <= 1 && !h.nonres && h.vehicles === 0 && !h.biz_reg;

const hasNoLabour = (p: PlainPerson): boolean =>
  p.age >= 60 ||
  p.age < 18 ||
  ((p.dis_type === 'mental' || p.dis_type === 'intellectual') && p.dis_grade >= 1 && p.dis_grade <= 3) ||
  (p.dis_type === 'physical' && (p.dis_grade === 1 || p.dis_grade === 2)) ||
  (p.dis_type === 'visual' && p.dis_grade === 1);

const GONE = new Set(['dead', 'missing']);
const CANNOT_RAISE = new Set([
  'dead',
  'missing',
  'severe_disability',
  'severe_illness',
  'imprisoned',
  'compulsory_rehab',
  'restricted',
  'lost_contact',
]);

export const isOrphan = (p: PlainPerson): boolean =>
  isLocal(p) && p.age < 18 && GONE.has(p.father) && GONE.has(p.mother);
export const isDeFacto = (p: PlainPerson): boolean =>
  isLocal(p) && p.age < 18 && !isOrphan(p) && CANNOT_RAISE.has(p.father) && CANNOT_RAISE.has(p.mother);
export const isTekun = (p: PlainPerson): boolean =>
  isLocal(p) &&
  hasNoLabour(p) &&
  !p.own_income &&
  (p.supporter === 'none' || p.supporter === 'incapable') &&
  !isOrphan(p) &&
  !isDeFacto(p);

export const isSevere = (p: PlainPerson): boolean =>
  p.dis_grade === 1 ||
  p.dis_grade === 2 ||
  ((p.dis_grade === 3 || p.dis_grade === 4) && (p.dis_type === 'mental' || p.dis_type === 'intellectual'));
export const grade12 = (p: PlainPerson): boolean => p.dis_grade === 1 || p.dis_grade === 2;
export const isHard = (s: Statuses): boolean => s.has('dibao') || s.has('tekun') || s.has('lowinc');
export const isHardForSchool = (p: PlainPerson, s: Statuses): boolean =>
  isHard(s) || s.has('orphan') || s.has('defacto') || p.dis_grade > 0;

export const expendMed = (h: PlainHousehold, p: PlainPerson, { DIBAO }: Standards): boolean =>
  p.med_oop * 10 >= 6 * h.income_12m &&
  p.med_oop > 3_500_000 &&
  h.income_pcpm < 4 * DIBAO &&
  h.fin_pc < 48 * DIBAO;
export const isKeyGroup = (p: PlainPerson): boolean =>
  p.unemp_reg || p.hard_to_employ || p.veteran === 'veteran' || p.dis_grade > 0;
export const exemptFromMeans = (p: PlainPerson, s: Statuses): boolean =>
  isHard(s) ||
  p.veteran === 'priority' ||
  p.veteran === 'three_dependants' ||
  (!isLocal(p) && (p.legal === 'wages' || p.legal === 'work_injury')) ||
  p.legal === 'violence' ||
  p.legal === 'heroic';
