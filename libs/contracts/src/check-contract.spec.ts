import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { CONTRACTS } from './catalogue.js';
import { contractViolations } from './check-contract.js';
import { NeedOpenedV1 } from './approval/need-opened.v1.js';
import { WishAssessedV1 } from './eligibility/wish-assessed.v1.js';
import type { EventContract } from './event-contract.js';

type Body = Record<string, unknown>;
type Shape = (new () => object) & { nested?: Readonly<Record<string, Shape>> };
type Mode = 'reading' | 'writing';

const exampleOf = ({ type }: { type: string }): Body =>
  JSON.parse(readFileSync(new URL(`../examples/${type}.json`, import.meta.url), 'utf8')) as Body;

/** What class-validator itself says: the fields it refuses, by their path. */
function refusedByValidator(shape: Shape, body: Body, mode: Mode, at = ''): string[] {
  const strict = mode === 'writing' ? { whitelist: true, forbidNonWhitelisted: true } : {};
  const refused = validateSync(plainToInstance(shape, body), strict).map(({ property }) => at + property);
  for (const [field, inner] of Object.entries(shape.nested ?? {})) {
    const value = body[field];
    if (value === undefined || value === null) continue;
    const values: unknown[] = Array.isArray(value) ? value : [value];
    values.forEach((one, i) => {
      const path = `${at}${field}[${i}].`;
      const isBody = typeof one === 'object' && one !== null && !Array.isArray(one);
      refused.push(...(isBody ? refusedByValidator(inner, one as Body, mode, path) : [path]));
    });
  }
  return [...new Set(refused)].sort();
}

const refusedByChecker = (contract: EventContract, body: Body, mode: Mode): string[] =>
  [...new Set(contractViolations(contract, body, mode).map((one) => one.slice(0, one.indexOf(': '))))].sort();

/** Values that stand just inside or just outside of what some field takes. */
const nearMiss = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  ' ',
  'A',
  '-a',
  'a'.repeat(80),
  'a'.repeat(81),
  0,
  -1,
  1,
  1.5,
  1e12,
  1e12 + 1,
  '1',
  true,
  'true',
  [],
  [null],
  ['A-1'],
  ['household.size'],
  ['MZ-06', 'mz-06'],
  Array.from({ length: 201 }, () => 'p1.age'),
  {},
  '2021-02-30',
  '2021-06-15',
  '2021-13-01',
  '2021-06-15T01:30:00Z',
  '2021-06-15T25:00:00Z',
  '441900005',
  '440100005',
  '0190a1b2-0001-7000-8000-000000000001',
  '0190a1b2-0001-7000-8000-00000000000',
  'MZ-06',
  'MZ-6',
  'pool',
  '80+',
  'cash',
);
const value = fc.oneof(
  { weight: 3, arbitrary: nearMiss },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

type Change = (body: Body, pick: number) => void;
const fieldAt = (body: Body, pick: number) =>
  Object.keys(body)[pick % Math.max(1, Object.keys(body).length)] ?? 'none';
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((body, pick) => void delete body[fieldAt(body, pick)]),
  value.map(
    (one): Change =>
      (body, pick) =>
        void (body[fieldAt(body, pick)] = one),
  ),
  fc.constantFrom('name', 'phone', 'later').map(
    (field): Change =>
      (body) =>
        void (body[field] = 'undeclared'),
  ),
);
const changes = fc.array(fc.tuple(change, fc.nat(60), fc.boolean()), { minLength: 0, maxLength: 3 });

/** An example with some changes, in the event itself or in one of the objects it holds. */
function mutated(contract: EventContract, made: readonly (readonly [Change, number, boolean])[]): Body {
  const body = exampleOf(contract);
  const [nested] = Object.keys(contract.nested ?? {});
  const inner = nested === undefined ? undefined : (body[nested] as Body[])[0];
  for (const [apply, pick, within] of made) apply(within && inner ? inner : body, pick);
  return body;
}

const RUNS = { numRuns: 150 };
const each = CONTRACTS.map((contract) => [contract.type, contract] as const);

describe('The compiled checker of contracts', () => {
  it.each(each)('refuses in %s the very fields that class-validator refuses', (_, contract) => {
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(changes, fc.constantFrom<Mode>('reading', 'writing'), (made, mode) => {
        const body = mutated(contract, made);
        const refused = refusedByChecker(contract, body, mode);
        outcomes.add(refused.length === 0);
        expect(refused).toEqual(refusedByValidator(contract as Shape, body, mode));
      }),
      RUNS,
    );
    expect(outcomes).toEqual(new Set([true, false]));
  });

  it('says which field of which nested object breaks what', () => {
    const body = exampleOf(WishAssessedV1) as { met: Body[] };
    Object.assign(body.met[1] ?? {}, { policy: 'mz-6', refs: 'household', surprise: 1 });

    expect(contractViolations(WishAssessedV1, body, 'writing').sort()).toEqual(
      [
        'met[1].policy: matches',
        'met[1].refs: isArray',
        'met[1].refs: arrayMaxSize',
        'met[1].refs: matches',
        'met[1].surprise: undeclared',
      ].sort(),
    );
  });

  it('welcomes fields of a newer producer when reading and lets none out when writing', () => {
    const body = { ...exampleOf(NeedOpenedV1), newer: 'field' };

    expect(contractViolations(NeedOpenedV1, body, 'reading')).toEqual([]);
    expect(contractViolations(NeedOpenedV1, body, 'writing')).toEqual(['newer: undeclared']);
  });

  it.each([undefined, null, 'text', 7, []])('refuses %p, which is no event at all', (body) => {
    expect(contractViolations(NeedOpenedV1, body, 'reading')).toEqual(['data: isObject']);
  });

  it('would be found out if it forgot one field', () => {
    const forgetful = (body: Body) =>
      refusedByChecker(NeedOpenedV1, body, 'reading').filter((field) => field !== 'quantity');

    expect(() =>
      fc.assert(
        fc.property(changes, (made) => {
          const body = mutated(NeedOpenedV1, made);
          expect(forgetful(body)).toEqual(refusedByValidator(NeedOpenedV1, body, 'reading'));
        }),
        { numRuns: 2_000 },
      ),
    ).toThrow();
  });
});
