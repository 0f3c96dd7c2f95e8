import fc from 'fast-check';
import { say } from '#kernel';
import type { Catalogue, Policy } from '../src/domain/index.js';
import type { Grant } from '../src/domain/policy.js';
import { all, any, type Condition, not, someMember } from '../src/domain/conditions.js';
import { aCatalogue, aPolicy } from './a-catalogue.js';
import { anyCondition, anyQuantity, anyStatus, from, type Place, STATUSES } from './any-condition.js';

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

/** A rule that a status of the subject opens, or keeps shut. */
const restingOnStatus = (place: Place): fc.Arbitrary<Condition> =>
  fc
    .tuple(from([all, any]), fc.boolean(), anyStatus, anyCondition({ ...place, depth: 1 }))
    .map(([op, shut, status, other]) => {
      const subject = place.aboutPerson ? status : someMember(status);
      return op(shut ? not(subject) : subject, other);
    });

const anyPolicy = (code: string, hits: readonly string[], granting: boolean): fc.Arbitrary<Policy> =>
  fc.constantFrom('household' as const, 'person' as const).chain((scope) => {
    const place = { depth: 3, aboutPerson: scope === 'person', hits };
    return fc
      .record({
        when: fc.oneof(anyCondition(place), restingOnStatus(place)),
        formula: fc.option(anyQuantity({ ...place, depth: 2 }), { nil: undefined }),
        deceased: fc.integer({ min: 0, max: 5 }).map((one) => one === 0 && scope === 'person' && !granting),
        grants: granting ? anyGrant(hits) : fc.constant(undefined),
      })
      .map(({ when, formula, deceased, grants }) =>
        aPolicy(code, when, {
          scope,
          benefit: {
            kind: 'cash',
            every: 'once',
            words: say('', ''),
            ...(formula === undefined ? {} : { formula, certainty: 'fixed' as const }),
          },
          ...(deceased ? { judged: 'deceased' as const } : {}),
          ...(grants === undefined ? {} : { grants }),
        }),
      );
  });

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
      .map(([one, other, firstLast]) =>
        firstLast ? aCatalogue(one, other, ...firstPass) : aCatalogue(...firstPass, one, other),
      );
  });
