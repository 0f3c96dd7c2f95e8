import fc from 'fast-check';
import { FACTS, type FactPath } from '../src/domain/index.js';
import { aPerson, type CaseJson } from './a-household.js';

/** Numbers near every limit that some rule has, so that random cases meet rules often. */
const NEAR: Readonly<Partial<Record<FactPath, readonly number[]>>> = {
  'person.age': [4, 6, 7, 14, 15, 16, 17, 18, 19, 35, 48, 49, 55, 56, 59, 60, 61, 64, 65, 79, 80],
  'person.med_ins_months': [0, 59, 60],
  'person.months_dg': [0, 1],
  'person.labour_months': [0, 11, 12],
  'person.ui_months': [0, 11, 12],
  'person.biz_months': [-1, 0, 36, 37],
  'person.med_oop': [0, 0.01, 500, 35000, 35000.01, 60000, 900_000_000],
  'person.med_burden': [0, 0.01, 7000, 7000.01],
  'household.income_pcpm': [
    0, 400, 90000, 1059.99, 1060, 1099.99, 1100, 1589.99, 1590, 1649.99, 1650, 2599.99, 2600, 4400,
  ],
  'household.income_12m': [0, 5000, 26400, 26399.99, 100000, 900_000_000],
  'household.rigid_6m': [0, 2400, 2400.06, 60000, 900_000_000],
  'household.rigid_12m': [0, 4000, 80000, 79999.99, 900_000_000],
  'household.fin_pc': [0, 12720, 12720.01, 13200, 13200.01, 25440, 26400, 26400.01, 52800, 52799.99],
  'household.homes': [0, 0, 1, 1, 2],
  'household.vehicles': [0, 0, 0, 1],
  'household.area_pc': [10, 14.999, 15],
  'event.days': [0, 30, 31, 180, 181],
  'event.need': [0, 5000, 30000, 30000.01],
};

/** Values that make households fit rules more often than an even draw would. */
const LIKELY: Readonly<Partial<Record<FactPath, readonly unknown[]>>> = {
  'person.hukou': ['DG', 'DG', 'DG', 'GD', 'CN', 'HKMO'],
  'person.death': ['none', 'none', 'none', 'none', 'in_dg', 'elsewhere'],
  'household.nonres': [false, false, false, true],
  'household.biz_reg': [false, false, false, true],
  'household.same_cause_12m': [false, false, true],
};

/** Any known value of a fact, as it is written in JSON. */
export function anyValue(path: FactPath): fc.Arbitrary<unknown> {
  const { kind, values } = FACTS[path];
  const likely = LIKELY[path] ?? NEAR[path];
  if (likely !== undefined) return fc.constantFrom(...likely);
  switch (kind) {
    case 'boolean':
      return fc.boolean();
    case 'level':
      return fc.nat({ max: values.size - 1 });
    case 'statuses':
      return fc.oneof(
        { arbitrary: fc.constant([]), weight: 2 },
        { arbitrary: fc.subarray([...values.keys()]), weight: 1 },
      );
    case 'choice':
      return fc.constantFrom(...values.keys());
    case 'code':
      return fc.constant(path === 'household.town' ? '441900003' : '440200');
    default:
      return fc.nat({ max: 100 });
  }
}

const partOf = (part: 'household' | 'person' | 'event') =>
  fc.record(
    Object.fromEntries(
      (Object.keys(FACTS) as FactPath[])
        .filter((path) => path.startsWith(`${part}.`) && path !== 'household.size')
        .map((path) => [path.slice(part.length + 1), anyValue(path)]),
    ),
  );

/** A complete household of one to three members. */
export const anyCase: fc.Arbitrary<CaseJson> = fc
  .record({
    household: partOf('household'),
    event: partOf('event'),
    members: fc.array(partOf('person'), { minLength: 1, maxLength: 3 }),
    more: fc.nat({ max: 1 }),
  })
  .map(({ household, event, members, more }) => ({
    household: { ...household, size: members.length + more },
    members: members.map((facts, position) => aPerson({ ...facts, ref: `p${position + 1}` })),
    event,
  }));

/** A fact of a case: of the household, the event, or the member at a position. */
export interface Place {
  readonly path: FactPath;
  readonly member: number;
}

/** Every place of a case. */
export const placesOf = ({ members }: CaseJson): Place[] =>
  (Object.keys(FACTS) as FactPath[]).flatMap((path) =>
    path.startsWith('person.') ? members.map((_, member) => ({ path, member })) : [{ path, member: 0 }],
  );

/** The case with one fact changed. */
export function withFact(json: CaseJson, { path, member }: Place, value: unknown): CaseJson {
  const [part = '', key = ''] = path.split('.');
  if (part !== 'person') return { ...json, [part]: { ...json[part as 'household' | 'event'], [key]: value } };
  return {
    ...json,
    members: json.members.map((facts, position) =>
      position === member ? { ...facts, [key]: value } : facts,
    ),
  };
}
