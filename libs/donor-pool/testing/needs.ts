import { randomUUID } from 'node:crypto';
import { NeedOpenedV1 } from '#contracts';
import { stableId } from '#kernel';
import { type Actor, type EventEnvelope, seal } from '#platform';
import type { NeedToMatch, Offer } from '../src/domain/match-rules.js';

export const HUMEN = '441900121';
export const HOUJIE = '441900122';

/** A fan for an elder in Humen. */
export const aNeed = (some: Partial<NeedToMatch> = {}): NeedToMatch => ({
  needId: 'need-1', wishId: 'wish-1', town: HUMEN, category: 'N02', item: 'electric-fan', openQuantity: 1,
  unitValueFen: 15_000, ageBand: '60-79', neededBy: '2026-11-30', urgent: false, ...some,
});

/** New appliances from a member of Humen. */
export const anOffer = (some: Partial<Offer> = {}): Offer => ({
  offerId: 'offer-1', memberId: 'member-1', memberNumber: 10, level: 'town', towns: [HUMEN], resource: 'R02',
  categories: ['N02'], items: null, remaining: 10, unitValueFen: 20_000, validFrom: '2026-01-01', validTo: '2026-12-31',
  conditions: [], lastAskedAt: null, ...some,
});

export const needOpened = (some: Partial<NeedOpenedV1> = {}): EventEnvelope & { data: NeedOpenedV1 } =>
  seal(
    NeedOpenedV1,
    {
      wishId: randomUUID(), needId: randomUUID(), town: HUMEN, category: 'N02', item: 'electric-fan', quantity: 1,
      valueFen: 15_000, ageBand: '60-79', neededBy: '2030-11-30', urgent: false, bridge: false,
      openedAt: '2026-11-01T02:00:00.000Z', ...some,
    },
    new Date('2026-11-01T02:00:00Z'),
  );

/** The account of a demo member: 1 to 3 give in the whole city. */
export const donor = (memberNumber: number): Actor => ({
  accountId: randomUUID(), roles: ['donor'], towns: [], memberId: stableId('member', String(memberNumber)),
});

export const worker = (...towns: string[]): Actor => ({ accountId: randomUUID(), roles: ['social-worker'], towns });
