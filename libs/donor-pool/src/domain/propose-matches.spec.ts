import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aNeed, anOffer, HOUJIE, HUMEN } from '../../testing/needs.js';
import { fits, type NeedToMatch, type Offer } from './match-rules.js';
import { proposeMatches } from './propose-matches.js';

const TODAY = '2026-11-22';
const offers = (...some: (Partial<Offer> & { offerId: string })[]) =>
  some.map((one, i) => anOffer({ memberId: `member-of-${one.offerId}`, memberNumber: i + 1, ...one }));
const winners = (needs: NeedToMatch[], from: Offer[]) =>
  proposeMatches(needs, from, TODAY).map(({ needId, offerId }) => [needId, offerId]);

describe('Proposals', () => {
  it('prefer the own town to the whole city, even when the city has the smaller offer', () => {
    const from = offers({ offerId: 'city', level: 'city', towns: [], remaining: 1 }, { offerId: 'town', remaining: 9 });

    expect(winners([aNeed()], from)).toEqual([['need-1', 'town']]);
  });

  it('prefer the smallest offer that suffices', () => {
    const from = offers({ offerId: 'large', remaining: 9 }, { offerId: 'small', remaining: 3 }, { offerId: 'too-small', remaining: 2 });

    expect(winners([aNeed({ openQuantity: 3 })], from)).toEqual([['need-1', 'small']]);
  });

  it('prefer the donor who named the thing, then the one not asked for the longest time', () => {
    const lastAskedAt = new Date('2026-11-01T00:00:00Z');
    const longAgo = new Date('2026-10-01T00:00:00Z');

    expect(winners([aNeed()], offers({ offerId: 'any' }, { offerId: 'fan', items: ['electric-fan'], lastAskedAt }))).toEqual([
      ['need-1', 'fan'],
    ]);
    expect(winners([aNeed()], offers({ offerId: 'recent', lastAskedAt }, { offerId: 'long-ago', lastAskedAt: longAgo }))).toEqual([
      ['need-1', 'long-ago'],
    ]);
    expect(winners([aNeed()], offers({ offerId: 'recent', lastAskedAt }, { offerId: 'never' }))).toEqual([['need-1', 'never']]);
  });

  it('serve danger first, then the nearest deadline, when there is not enough for all', () => {
    const needs = [
      aNeed({ needId: 'later', neededBy: '2026-12-02' }),
      aNeed({ needId: 'sooner', neededBy: '2026-12-01' }),
      aNeed({ needId: 'danger', neededBy: '2026-12-03', urgent: true }),
    ];

    expect(winners(needs, offers({ offerId: 'two', remaining: 2 })).map(([needId]) => needId)).toEqual(['danger', 'sooner']);
  });

  it('take turns between donors who stand alike', () => {
    const needs = [aNeed({ needId: 'a', category: 'N02' }), aNeed({ needId: 'b', category: 'N01' })];
    const from = ['one', 'two'].flatMap((memberId, i) =>
      ['N01', 'N02'].map((category) =>
        anOffer({ offerId: `${memberId}-${category}`, memberId, memberNumber: i + 1, categories: [category] }),
      ),
    );

    expect(winners(needs, from)).toEqual([['a', 'one-N02'], ['b', 'two-N01']]);
  });

  it('promise nothing twice, and break no hard rule, whatever the pool looks like', () => {
    const need = fc.record({
      town: fc.constantFrom(HUMEN, HOUJIE), category: fc.constantFrom('N01', 'N02', 'N16'), openQuantity: fc.integer({ min: 1, max: 4 }),
      urgent: fc.boolean(), ageBand: fc.constantFrom('6-11', '18-59', '60-79'),
    });
    const offer = fc.record({
      level: fc.constantFrom('city' as const, 'town' as const), resource: fc.constantFrom('R02' as const, 'R03' as const, 'R06' as const),
      categories: fc.constantFrom(['N01'], ['N02'], ['N16', 'N01']), remaining: fc.integer({ min: 1, max: 6 }),
      conditions: fc.constantFrom([], ['elders-only'], ['checked-for-minors']),
    });
    fc.assert(
      fc.property(fc.array(need, { maxLength: 12 }), fc.array(offer, { maxLength: 6 }), (someNeeds, someOffers) => {
        const needs = someNeeds.map((one, i) => aNeed({ needId: `need-${i}`, ...one }));
        const pool = someOffers.map((one, i) => anOffer({ offerId: `offer-${i}`, memberId: `member-${i}`, ...one }));
        const proposals = proposeMatches(needs, pool, TODAY);
        const units = new Map<string, number>();
        for (const { needId, offerId } of proposals) {
          const asked = needs.find((one) => one.needId === needId);
          const given = pool.find((one) => one.offerId === offerId);
          if (!asked || !given || !fits(asked, given, TODAY)) return false;
          units.set(offerId, (units.get(offerId) ?? 0) + asked.openQuantity);
        }
        const once = new Set(proposals.map((one) => one.needId)).size === proposals.length;
        return once && pool.every(({ offerId, remaining }) => (units.get(offerId) ?? 0) <= remaining);
      }),
    );
  });
});
