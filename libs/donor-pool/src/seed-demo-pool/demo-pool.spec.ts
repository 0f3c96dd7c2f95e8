import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CATEGORIES, stableId, TOWNS } from '#kernel';
import { canMeet } from '../domain/resources.js';
import { demoMembers, demoOffers } from './demo-pool.js';

const members = demoMembers();
const offers = demoOffers();

describe('The demo pool', () => {
  it('has exactly 1,522 members, numbered from 1, with ids of their own', () => {
    expect(members.map((one) => one.number)).toEqual(Array.from({ length: 1_522 }, (_, i) => i + 1));
    expect(new Set(members.map((one) => one.id)).size).toBe(1_522);
    expect(members[0]?.id).toBe(stableId('member', '1'));
  });

  it('has all three kinds, both levels and every town', () => {
    expect([...new Set(members.map((one) => one.kind))].sort()).toEqual(['citizen', 'enterprise', 'organisation']);
    expect([...new Set(members.map((one) => one.level))].sort()).toEqual(['city', 'town']);
    expect([...new Set(members.flatMap((one) => one.towns))].sort()).toEqual(TOWNS.map((town) => town.code).sort());
  });

  it('offers nothing that a rule would never let through, under ids of their own', () => {
    const idle = offers.filter(({ resource, categories }) => !categories.every((category) => canMeet(resource, category)));

    expect(idle).toEqual([]);
    expect(offers.every((one) => one.remaining > 0)).toBe(true);
    expect(new Set(offers.map((one) => one.id)).size).toBe(offers.length);
  });

  it.each([1, 2, 3])('lets member %i give in the whole city for every category that donors can meet', (number) => {
    const member = members[number - 1];
    const covered = new Set(offers.filter((one) => one.memberId === member?.id).flatMap((one) => one.categories));
    const needed = Object.keys(CATEGORIES).filter((code) => !['N09', 'N19', 'N20'].includes(code));

    expect(member?.level).toBe('city');
    expect([...covered].sort()).toEqual(needed);
  });

  it('is the same every time', () => {
    const digest = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('hex');

    expect(digest([demoMembers(), demoOffers()])).toBe(digest([members, offers]));
  });
});
