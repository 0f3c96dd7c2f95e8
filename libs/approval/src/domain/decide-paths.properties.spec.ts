import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aMetPolicy, anAssessedWish } from '../../testing/an-assessed-wish.js';
import type { AssessedWish } from './assessed-wish.js';
import { decidePaths } from './decide-paths.js';
import { PATH_ORDER } from './decision.js';

const fen = fc.integer({ min: 0, max: 10_000_000 });
const met = fc
  .record({
    policy: fc.constantFrom('MZ-01', 'MZ-06', 'MZ-07', 'YB-02', 'HS-01', 'WJ-01'),
    givesNewStatus: fc.boolean(), coversAsk: fc.boolean(), surface: fc.constantFrom('S' as const, 'T' as const, 'U' as const),
  })
  .map(({ policy, ...change }) => aMetPolicy(policy, change));

const anyWish: fc.Arbitrary<AssessedWish> = fc
  .record({
    ask: fc.constantFrom('cash' as const, 'goods' as const, 'service' as const, 'information' as const),
    category: fc.constantFrom('N02', 'N04', 'N05', 'N13', 'N18', 'N19'),
    amountFen: fen, gapFen: fen, reliefFen: fen,
    reliefPolicy: fc.constantFrom(undefined, 'MZ-06', 'MZ-07'),
    danger: fc.boolean(), mayPublish: fc.boolean(), coveredInKind: fc.boolean(), bridge: fc.boolean(), referHome: fc.boolean(),
    missing: fc.constantFrom([], ['p1.age']),
    overLimits: fc.constantFrom([], ['ASSETS-24']),
    met: fc.uniqueArray(met, { selector: (one) => one.policy, maxLength: 4 }),
  })
  .map(({ gapFen, amountFen, ...change }) => anAssessedWish({ ...change, amountFen, gapFen: Math.min(gapFen, amountFen) }));

const holds = (check: (wish: AssessedWish, decision: ReturnType<typeof decidePaths>) => void) =>
  fc.assert(fc.property(anyWish, (wish) => check(wish, decidePaths(wish))), { numRuns: 2_000 });

describe('Any decision', () => {
  it('names each path once, in the order of their weight, and there is always one', () => {
    holds((_, { main, side }) => {
      const places = [main, ...side].map((path) => PATH_ORDER.indexOf(path));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    });
  });

  it('is the same for the same assessment', () => {
    holds((wish, decision) => expect(decidePaths(structuredClone(wish))).toEqual(decision));
  });

  it('returns or refuses only when nothing helps', () => {
    holds((_, { main, side }) => {
      const nothingHelps = [main, ...side].some((path) => path === 'RETURN' || path === 'REJECT');
      expect(nothingHelps && side.length > 0).toBe(false);
    });
  });

  it('proposes whole amounts above zero, from relief for relief and from charity for the rest', () => {
    holds((_, { proposals, proposedFen }) => {
      const cash = proposals.flatMap((one) => (one.kind === 'cash' ? [one] : []));
      for (const { amountFen, potId, route } of cash) {
        expect(Number.isSafeInteger(amountFen)).toBe(true);
        expect(potId.startsWith(route === 'RELIEF' ? 'relief:' : 'charity:')).toBe(true);
      }
      expect(proposedFen).toBe(cash.reduce((sum, one) => sum + one.amountFen, 0));
    });
  });

  it('lets charity pay the uncovered gap at most, and nothing over the limits', () => {
    holds(({ gapFen, amountFen, overLimits }, { proposals }) => {
      for (const one of proposals) {
        if (one.kind !== 'cash' || one.route !== 'CHARITY_CASH') continue;
        expect(overLimits).toEqual([]);
        expect(one.amountFen).toBeGreaterThan(0);
        expect(one.amountFen).toBeLessThanOrEqual(Math.min(gapFen, amountFen));
      }
    });
  });

  it('hands nothing to a department that only informs everybody', () => {
    holds(({ met }, { referredTo }) => {
      const universal = new Set(met.filter((one) => one.surface === 'U').map((one) => one.policy));
      expect(referredTo.filter((policy) => universal.has(policy))).toEqual([]);
    });
  });
});
