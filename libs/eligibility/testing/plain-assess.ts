import type { PlainCase, PlainPerson } from './plain-facts.js';
import { assetsWithin, hasAny, isDeFacto, isLocal, isOrphan, isTekun } from './plain-predicates.js';
import { HOUSEHOLD_RULES, PERSON_RULES, plainAmount } from './plain-rules.js';

export interface PlainResult {
  readonly policy: string;
  readonly ref: string;
  readonly met: boolean;
  readonly conditional: boolean;
  readonly amountFen: number | undefined;
}

/** Fen per year: thresholds, and the fixed amounts by policy code. */
const YEARS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  2019: {
    DIBAO: 98_000,
    TEKUN: 156_800,
    LOWINC: 147_000,
    'MZ-02': 156_800,
    'MZ-04': 168_500,
    'RS-01': 154_800,
  },
  2020: {
    DIBAO: 106_000,
    TEKUN: 169_600,
    LOWINC: 159_000,
    'MZ-02': 169_600,
    'MZ-04': 182_000,
    'MZ-05': 111_000,
    'MZ-08': 17_500,
    'MZ-09': 23_500,
    'RS-01': 154_800,
  },
  2021: {
    DIBAO: 110_000,
    TEKUN: 176_000,
    LOWINC: 165_000,
    'MZ-02': 176_000,
    'MZ-04': 188_300,
    'MZ-05': 122_700,
    'MZ-08': 18_100,
    'MZ-09': 24_300,
    'RS-01': 154_800,
  },
};

const HOUSEHOLD = Object.entries(HOUSEHOLD_RULES);
const PERSON = Object.entries(PERSON_RULES);

/** Judges a complete case by the hand-written rules; the year must be 2019 to 2021, before December 2021. */
export function plainAssess(c: PlainCase, year: string): PlainResult[] {
  const v = YEARS[year] as Readonly<Record<'DIBAO' | 'TEKUN' | 'LOWINC', number>>;
  const living = c.members.filter((p) => p.death === 'none');
  const { household: h } = c;
  const held = new Map(c.members.map((p) => [p, new Set(p.status)]));
  const now = new Map(c.members.map((p) => [p, new Set(p.status)]));
  const has = (p: PlainPerson): Set<string> => now.get(p) as Set<string>;
  const results: PlainResult[] = [];
  let counted: PlainPerson[] = [];
  const add = (policy: string, ref: string, met: boolean, conditional = false): void => {
    results.push({
      policy,
      ref,
      met,
      conditional,
      amountFen: met ? plainAmount(policy, h, c.event, counted.length, v) : undefined,
    });
  };

  for (const p of living) add('MZ-04', p.ref, isOrphan(p));
  for (const p of living) if (isOrphan(p)) has(p).add('orphan');
  for (const p of living) add('MZ-05', p.ref, isDeFacto(p));
  for (const p of living) if (isDeFacto(p)) has(p).add('defacto');
  for (const p of living) add('MZ-02', p.ref, isTekun(p));
  for (const p of living) if (isTekun(p)) has(p).add('tekun').delete('dibao');
  counted = living.filter((p) => !hasAny(has(p), 'tekun', 'orphan', 'defacto') && !p.home_dibao);
  const local = living.some(isLocal);
  const dibao = local && h.income_pcpm < v.DIBAO && assetsWithin(h, 12 * v.DIBAO) && counted.length > 0;
  add('MZ-01', 'household', dibao);
  if (dibao) for (const p of counted) has(p).add('dibao');
  const low =
    local && !dibao && h.income_pcpm < v.LOWINC && assetsWithin(h, 24 * v.DIBAO) && counted.length > 0;
  add('MZ-03', 'household', low);
  if (low) for (const p of living) has(p).add('lowinc');

  const certificates = (p: PlainPerson) => held.get(p) as Set<string>;
  for (const [code, rule] of HOUSEHOLD) {
    const met = rule(c, living, has, v);
    add(code, 'household', met, met && !rule(c, living, certificates, v));
  }
  for (const [code, rule] of PERSON) {
    for (const p of c.members) {
      if ((p.death === 'none') === (code === 'MZ-13')) continue;
      const met = rule(p, has(p), c, v);
      add(code, p.ref, met, met && !rule(p, certificates(p), c, v));
    }
  }
  return results;
}
