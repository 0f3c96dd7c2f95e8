import type { PlainCase, PlainEvent, PlainHousehold, PlainPerson } from './plain-facts.js';
import {
  assetsWithin,
  exemptFromMeans,
  expendMed,
  grade12,
  hasAny,
  isHard,
  isHardForSchool,
  isKeyGroup,
  isLocal,
  isResident,
  isSevere,
  type Standards,
  type Statuses,
} from './plain-predicates.js';

/**
 * The 42 rules written by hand as plain functions over complete facts: an independent reading of the catalogue that
 * the evaluator is checked against, and the yardstick of its speed.
 */
const URGENT = new Set([
  'fire',
  'traffic',
  'injury',
  'sudden_illness',
  'violence',
  'guardian_abuse',
  'other_urgent',
]);
const COSTLY = new Set(['medical_cost', 'education_cost', 'other_cost']);

export type HouseholdRule = (
  c: PlainCase,
  living: readonly PlainPerson[],
  of: (p: PlainPerson) => Statuses,
  v: Standards,
) => boolean;
export type PersonRule = (p: PlainPerson, s: Statuses, c: PlainCase, v: Standards) => boolean;

/** Household rules of the second pass. */
export const HOUSEHOLD_RULES: Readonly<Record<string, HouseholdRule>> = {
  'MZ-06': ({ household: h, event: e }, living) =>
    applicantResident(living) && URGENT.has(e.type) && e.days <= 30 && e.broken && !h.same_cause_12m,
  'MZ-07': ({ household: h, event: e }, living, _of, v) =>
    applicantResident(living) &&
    COSTLY.has(e.type) &&
    e.days <= 180 &&
    (h.income_pcpm - v.DIBAO) * 6 * h.size < h.rigid_6m &&
    assetsWithin(h, 24 * v.DIBAO) &&
    !h.same_cause_12m,
  'ZJ-01': ({ household: h }, living, of) =>
    living.some(isLocal) && h.homes === 0 && h.area_pc < 15 && living.some((p) => isHard(of(p))),
  'YJ-01': ({ event: e }) => e.type === 'natural_disaster' && e.broken,
  'FG-01': (_c, living, of) => living.some(isLocal) && living.some((p) => hasAny(of(p), 'dibao', 'tekun')),
};

const applicantResident = (living: readonly PlainPerson[]): boolean =>
  living.some((p) => (p.rel === 'self' || p.rel === 'spouse') && isResident(p));

const familyResident = ({ members }: PlainCase): boolean =>
  members.some((p) => p.death === 'none' && isResident(p));
const inSchool = (p: PlainPerson, ...stages: string[]): boolean => stages.includes(p.stage);
const insured = (p: PlainPerson): boolean => p.med_ins === 'none' || p.med_ins === 'resident';

/** Person rules of the second pass, for living members (MZ-13: for deceased ones). */
export const PERSON_RULES: Readonly<Record<string, PersonRule>> = {
  'MZ-08': (p, s) =>
    isLocal(p) &&
    p.dis_cert &&
    p.dis_grade > 0 &&
    hasAny(s, 'dibao', 'lowinc') &&
    !hasAny(s, 'tekun', 'orphan', 'defacto'),
  'MZ-09': (p, s) => isLocal(p) && p.dis_cert && isSevere(p) && !s.has('tekun'),
  'MZ-10': (p) => isLocal(p) && p.age >= 80,
  'MZ-11': (p, s) =>
    isLocal(p) &&
    p.age >= 60 &&
    (isHard(s) ||
      (p.lives_alone && p.age >= 80) ||
      p.only_child === 'dead' ||
      grade12(p) ||
      p.veteran === 'priority'),
  'MZ-12': (p) => p.homeless,
  'MZ-13': (p) =>
    p.death !== 'none' &&
    ((isLocal(p) && p.cremation !== 'none') || (p.death === 'in_dg' && p.cremation === 'dg')),
  'YB-01': (p, s) => isLocal(p) && (isHard(s) || hasAny(s, 'orphan', 'defacto') || grade12(p)) && insured(p),
  'YB-02': (p, s, c, v) =>
    p.med_ins !== 'none' &&
    p.med_oop > 0 &&
    ((isLocal(p) && isHard(s)) ||
      ((isLocal(p) || (p.permit === 'valid' && p.med_ins_months >= 60)) && expendMed(c.household, p, v))),
  'YB-03': (p, s) =>
    isLocal(p) && isHard(s) && p.med_ins !== 'none' && p.med_burden > (s.has('tekun') ? 0 : 700_000),
  'RS-01': (p) => p.ui_months >= 12 && p.job === 'unemployed' && !p.quit_voluntary && p.unemp_reg,
  'RS-02': (p) => p.hard_to_employ && (p.job === 'employed' || p.job === 'flexible'),
  'RS-03': (p) =>
    p.biz_months >= 0 &&
    p.age >= 16 &&
    p.age <= (p.sex === 'M' ? 60 : 55) &&
    (p.biz_months <= 36 || isKeyGroup(p)) &&
    !p.other_loans,
  'RS-04': (p, s) =>
    isLocal(p) &&
    p.age >= 16 &&
    p.age < 60 &&
    (p.pension_ins === 'none' || p.pension_ins === 'resident') &&
    p.stage === 'none' &&
    (isHard(s) || grade12(p)),
  'JY-01': (p, s) =>
    p.stage === 'kindergarten' &&
    (p.school === 'public' || p.school === 'inclusive') &&
    (p.hukou === 'DG' || p.hukou === 'GD') &&
    isHardForSchool(p, s),
  'JY-02': (p, s) => inSchool(p, 'primary', 'junior') && isHardForSchool(p, s),
  'JY-03': (p) =>
    !isLocal(p) &&
    inSchool(p, 'primary', 'junior') &&
    (p.school === 'private' || p.school === 'inclusive') &&
    (p.points_tier === 1 || p.points_tier === 2),
  'JY-04': (p, s) => inSchool(p, 'senior', 'vocational') && isHardForSchool(p, s),
  'JY-05': (p, s) =>
    p.stage === 'college_new' && (p.hukou === 'DG' || p.hukou === 'GD') && isHardForSchool(p, s),
  'WJ-01': (p) =>
    p.sex === 'F' &&
    p.age >= 35 &&
    p.age <= 64 &&
    (isLocal(p) || (p.med_ins !== 'none' && p.med_ins_months >= 60)),
  'WJ-02': (p) => isLocal(p) && p.age >= 49 && (p.only_child === 'dead' || p.only_child === 'disabled'),
  'WJ-03': (p) => p.in_emergency && (p.identity === 'unknown' || p.cannot_pay),
  'CL-01': (p, _s, c) =>
    p.age <= 6 &&
    familyResident(c) &&
    (p.dis_type !== 'none' || p.illness === 'cerebral_palsy' || p.illness === 'autism'),
  'CL-02': (p) =>
    isLocal(p) &&
    p.dis_cert &&
    p.age >= 16 &&
    p.age < 60 &&
    (p.dis_type === 'intellectual' || p.dis_type === 'mental' || (p.dis_type === 'physical' && grade12(p))),
  'CL-03': (p) => isLocal(p) && p.dis_cert && p.dis_grade > 0,
  'TY-01': (p, _s, { event: e }) => (p.veteran === 'veteran' || p.veteran === 'three_dependants') && e.broken,
  'SF-01': (p, s, { household: h }) =>
    p.legal !== 'none' &&
    (exemptFromMeans(p, s) || (h.income_pcpm < 260_000 && h.homes <= 1 && h.vehicles === 0)),
  'GH-01': (p, _s, { household: h }, v) =>
    p.union &&
    p.labour_months >= 12 &&
    (h.income_12m - h.rigid_12m < 24 * h.size * v.DIBAO || h.rigid_12m * 10 >= 8 * h.income_12m),
  'FL-01': (p, s) =>
    p.sex === 'F' && (p.illness === 'breast_cancer' || p.illness === 'cervical_cancer') && isHard(s),
  'TW-01': (p, s) => p.stage === 'college_new' && isHardForSchool(p, s),
  'HS-01': (p) =>
    (p.illness === 'leukemia' && p.age <= 18) || (p.illness === 'congenital_heart' && p.age <= 14),
  'JT-01': (p) => p.age >= 65 || (isLocal(p) && p.age >= 60) || p.dis_cert,
  'GA-01': (p, _s, { event: e }) =>
    e.type === 'traffic' &&
    (p.traffic === 'injured' || p.traffic === 'dead') &&
    (p.traffic_gap === 'over_limit' || p.traffic_gap === 'uninsured' || p.traffic_gap === 'hit_and_run'),
};

/** Amounts in fen of the policies that fix one, once met. */
export function plainAmount(
  code: string,
  h: PlainHousehold,
  e: PlainEvent,
  counted: number,
  year: Readonly<Record<string, number>>,
): number | undefined {
  const dibao = year.DIBAO as number;
  switch (code) {
    case 'MZ-01':
      return (dibao - h.income_pcpm) * counted;
    case 'MZ-06':
      return Math.min(e.need, 3_000_000);
    case 'MZ-07': {
      const gap = (dibao - h.income_pcpm) * h.size + h.rigid_6m / 6;
      return Math.floor(Math.min(gap, dibao * h.size) + 0.5);
    }
    case 'FL-01':
      return 1_000_000;
    default:
      return year[code];
  }
}
