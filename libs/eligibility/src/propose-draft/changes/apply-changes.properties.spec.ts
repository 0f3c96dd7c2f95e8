import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidInput } from '#platform';
import { bundledCatalogue, type Catalogue } from '../../domain/index.js';
import { applyChanges } from './apply-changes.js';

const base = {
  catalogue: JSON.parse(JSON.stringify(bundledCatalogue)) as Catalogue,
  effectiveFrom: '2019-01-01',
};

/** Every place in a JSON value, by its steps. */
function placesIn(json: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [at];
  return [at, ...Object.entries(json).flatMap(([key, value]) => placesIn(value, [...at, key]))];
}

function replaced(json: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const part = (json as Record<string, unknown>)[step];
  if (Array.isArray(json)) return json.with(Number(step), replaced(part, rest, by));
  return { ...(json as object), [step]: replaced(part, rest, by) };
}

const names = [
  'op',
  'constructor',
  '__proto__',
  'fact',
  'number',
  'person.age',
  'event.type',
  'then',
  'MZ-01',
  '0',
  '',
];
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(...names),
  fc.record({
    op: fc.constantFrom('all', 'not', 'is', 'oneOf', 'over', 'hit', 'choose', 'number', ...names),
    of: fc.jsonValue(),
  }),
);
const aBrokenPolicy = fc.constantFrom(...base.catalogue.policies).chain((policy) => {
  const places = placesIn(policy).slice(1);
  return fc.tuple(fc.constantFrom(...places), anything).map(([place, by]) => replaced(policy, place, by));
});

describe('Whatever is proposed', () => {
  it('is refused by its place or becomes a catalogue that can be judged by; nothing breaks', () => {
    let [refused, accepted] = [0, 0];
    fc.assert(
      fc.property(aBrokenPolicy, (policy) => {
        try {
          applyChanges(base, '2021-11-01', { parameters: [], policies: [policy] });
          accepted += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInput);
          const pointers = (error as InvalidInput).problems.map(({ pointer }) => pointer);
          expect(pointers.every((pointer) => pointer.startsWith('/changes'))).toBe(true);
          refused += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(200);
    expect(accepted).toBeGreaterThan(0);
  });
});
