import type { CaseJson } from './a-household.js';

/** A case without unknown facts, as a programmer would hold it; money in whole fen. */
export interface PlainHousehold {
  readonly size: number;
  readonly income_pcpm: number;
  readonly income_12m: number;
  readonly rigid_6m: number;
  readonly rigid_12m: number;
  readonly fin_pc: number;
  readonly homes: number;
  readonly nonres: boolean;
  readonly vehicles: number;
  readonly biz_reg: boolean;
  readonly area_pc: number;
  readonly same_cause_12m: boolean;
}

export interface PlainPerson {
  readonly ref: string;
  readonly rel: string;
  readonly identity: string;
  readonly hukou: string;
  readonly permit: string;
  readonly months_dg: number;
  readonly age: number;
  readonly sex: string;
  readonly lives_alone: boolean;
  readonly homeless: boolean;
  readonly home_dibao: boolean;
  readonly status: readonly string[];
  readonly death: string;
  readonly cremation: string;
  readonly own_income: boolean;
  readonly supporter: string;
  readonly father: string;
  readonly mother: string;
  readonly only_child: string;
  readonly dis_type: string;
  readonly dis_grade: number;
  readonly dis_cert: boolean;
  readonly illness: string;
  readonly in_emergency: boolean;
  readonly cannot_pay: boolean;
  readonly med_ins: string;
  readonly med_ins_months: number;
  readonly med_oop: number;
  readonly med_burden: number;
  readonly job: string;
  readonly labour_months: number;
  readonly union: boolean;
  readonly ui_months: number;
  readonly unemp_reg: boolean;
  readonly quit_voluntary: boolean;
  readonly hard_to_employ: boolean;
  readonly pension_ins: string;
  readonly biz_months: number;
  readonly other_loans: boolean;
  readonly stage: string;
  readonly school: string;
  readonly points_tier: number;
  readonly veteran: string;
  readonly legal: string;
  readonly traffic: string;
  readonly traffic_gap: string;
}

export interface PlainEvent {
  readonly type: string;
  readonly days: number;
  readonly broken: boolean;
  readonly need: number;
}

export interface PlainCase {
  readonly household: PlainHousehold;
  readonly members: readonly PlainPerson[];
  readonly event: PlainEvent;
}

const HOUSEHOLD_MONEY = ['income_pcpm', 'income_12m', 'rigid_6m', 'rigid_12m', 'fin_pc'];

/** Reads a complete case as it is written in JSON. */
export function plainCase({ household, members, event }: CaseJson): PlainCase {
  return {
    household: inFen(household, HOUSEHOLD_MONEY) as unknown as PlainHousehold,
    members: members.map((member) => inFen(member, ['med_oop', 'med_burden']) as unknown as PlainPerson),
    event: inFen(event, ['need']) as unknown as PlainEvent,
  };
}

const inFen = (
  part: Readonly<Record<string, unknown>>,
  money: readonly string[],
): Record<string, unknown> => ({
  ...part,
  ...Object.fromEntries(money.map((key) => [key, Math.round((part[key] as number) * 100)])),
});
