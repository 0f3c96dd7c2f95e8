import fc from 'fast-check';
import { say } from '#kernel';
import type { Catalogue, Policy } from '../src/domain/index.js';
import type { Grant } from '../src/domain/policy.js';
import { anyCondition, anyQuantity, from, STATUSES } from './any-condition.js';

const WORDS = say('', '');
const DAYS = { basis: [{ document: 'test', mark: 'official' }] } as const;

const anyGrant = (hits: readonly string[]): fc.Arbitrary<Grant> =>
  fc
    .record({
      status: from(STATUSES),
      removes: fc.option(from(STATUSES), { nil: undefined }),
      to: fc.option(anyCondition({ depth: 1, aboutPerson: true, hits }), { nil: undefined }),
    })
    .map(({ status, removes, to }) => ({
      status,
      ...(removes === undefined || removes === status ? {} : { removes }),
      ...(to === undefined ? {} : { to }),
    }));

const anyPolicy = (code: string, hits: readonly string[], granting: boolean): fc.Arbitrary<Policy> =>
  fc.constantFrom('household' as const, 'person' as const).chain((scope) => {
    const place = { depth: 3, aboutPerson: scope === 'person', hits };
    return fc
      .record({
        when: anyCondition(place),
        formula: fc.option(anyQuantity({ ...place, depth: 2 }), { nil: undefined }),
        deceased: fc.integer({ min: 0, max: 5 }).map((one) => one === 0 && scope === 'person' && !granting),
        grants: granting ? anyGrant(hits) : fc.constant(undefined),
      })
      .map(({ when, formula, deceased, grants }) => ({
        code,
        name: WORDS,
        department: 'MZ',
        target: WORDS,
        scope,
        ...(deceased ? { judged: 'deceased' as const } : {}),
        surface: 'always',
        covers: [],
        documents: [],
        basis: DAYS.basis,
        when,
        benefit: {
          kind: 'cash',
          every: 'once',
          words: WORDS,
          ...(formula === undefined ? {} : { formula, certainty: 'fixed' as const }),
        },
        ...(grants === undefined ? {} : { grants }),
        usualDays: 1,
      }));
  });

/** The second parameter has another value from July on. */
const PARAMETERS: Catalogue['parameters'] = [
  {
    name: 'A',
    words: WORDS,
    unit: 'none',
    values: [{ value: '2', from: '2021-01-01', to: null, ...DAYS }],
  },
  {
    name: 'B',
    words: WORDS,
    unit: 'none',
    values: [
      { value: '1', from: '2021-01-01', to: '2021-06-30', ...DAYS },
      { value: '0.5', from: '2021-07-01', to: null, ...DAYS },
    ],
  },
];

/** A catalogue of a first pass of two policies and two that rest on it; judged in this order, or the first two last. */
export const anyCatalogue: fc.Arbitrary<Catalogue> = anyPolicy('F1', [], true)
  .chain((first) => {
    const hits = first.scope === 'household' ? ['F1'] : [];
    return anyPolicy('F2', hits, true).map((second) => [first, second]);
  })
  .chain((firstPass) => {
    const hits = firstPass.filter(({ scope }) => scope === 'household').map(({ code }) => code);
    return fc
      .tuple(anyPolicy('S1', hits, false), anyPolicy('S2', hits, false), fc.boolean())
      .map(([one, other, firstLast]) => ({
        version: 'random',
        parameters: PARAMETERS,
        policies: firstLast ? [one, other, ...firstPass] : [...firstPass, one, other],
        firstPass: ['F1', 'F2'],
      }));
  });
