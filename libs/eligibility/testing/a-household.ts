import { type HouseholdFacts, readHousehold } from '../src/domain/index.js';

type Facts = Readonly<Record<string, unknown>>;

/** A case as it is written in JSON. */
export interface CaseJson {
  readonly household: Facts;
  readonly members: readonly Facts[];
  readonly event: Facts;
}

/** An invented person of 40 with Dongguan hukou, in work, whom no policy concerns. */
export const aPerson = (facts: Facts = {}): Facts => ({
  ref: 'p1',
  rel: 'self',
  identity: 'known',
  hukou: 'DG',
  hukou_place: '441900',
  permit: 'none',
  months_dg: 0,
  age: 40,
  sex: 'M',
  lives_alone: false,
  homeless: false,
  home_dibao: false,
  status: [],
  death: 'none',
  cremation: 'none',
  own_income: true,
  supporter: 'capable',
  self_care: 'full',
  father: 'na',
  mother: 'na',
  only_child: 'na',
  dis_type: 'none',
  dis_grade: 0,
  dis_cert: false,
  illness: 'none',
  transplant: false,
  in_emergency: false,
  cannot_pay: false,
  med_ins: 'resident',
  med_ins_months: 0,
  med_oop: 0,
  med_burden: 0,
  job: 'employed',
  labour_months: 0,
  union: false,
  ui_months: 0,
  unemp_reg: false,
  quit_voluntary: false,
  hard_to_employ: false,
  pension_ins: 'employee',
  biz_months: -1,
  other_loans: false,
  stage: 'none',
  school: 'none',
  boarding: false,
  points_tier: 0,
  veteran: 'none',
  legal: 'none',
  traffic: 'none',
  traffic_gap: 'none',
  ...facts,
});

/** A household without hardship, as large as its members; every fact is known unless changed. */
export function aCase({ household = {}, members = [{}], event = {} }: Partial<CaseJson> = {}): CaseJson {
  return {
    household: {
      town: '441900005',
      size: members.length,
      income_pcpm: 5000,
      income_12m: 60_000 * members.length,
      rigid_6m: 0,
      rigid_12m: 0,
      fin_pc: 5000,
      homes: 1,
      nonres: false,
      vehicles: 0,
      biz_reg: false,
      area_pc: 25,
      damage: 'none',
      same_cause_12m: false,
      ...household,
    },
    members: members.map((facts, position) => aPerson({ ref: `p${position + 1}`, ...facts })),
    event: { type: 'none', days: 0, broken: false, danger: false, need: 0, ...event },
  };
}

export const aHousehold = (parts: Partial<CaseJson> = {}): HouseholdFacts => readHousehold(aCase(parts));
