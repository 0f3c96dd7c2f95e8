import { describe, expect, it } from '@jest/globals';
import type { Need } from '../api/need.js';
import { fairOrder, fits, similar } from './board-order.js';

const aNeed = (needId: string, more: Partial<Need> = {}): Need => ({
  needId,
  town: '441900005',
  category: 'N02',
  item: 'electric-fan',
  quantity: 1,
  left: 1,
  valueFen: 15_000,
  ageBand: '60-79',
  neededBy: '2026-12-01',
  urgent: false,
  bridge: false,
  openedAt: '2026-11-20T00:00:00Z',
  verifiedBy: { zh: '', en: 'Office' },
  verifiedOn: '2026-11-19',
  state: 'open',
  ...more,
});

const ids = (needs: Need[]): string[] => needs.map(({ needId }) => needId);

describe('The board', () => {
  it('shows the nearest day first, then who waits longest, and folded slips last', () => {
    const needs = [
      aNeed('claimed', { state: 'claimed', neededBy: '2026-11-23' }),
      aNeed('later'),
      aNeed('soon', { neededBy: '2026-11-25' }),
      aNeed('waits-longer', { openedAt: '2026-11-01T00:00:00Z' }),
    ];
    expect(ids(fairOrder(needs))).toEqual(['soon', 'waits-longer', 'later', 'claimed']);
  });

  it('offers whoever came second at most three open needs, most alike first', () => {
    const mine = aNeed('mine', { state: 'claimed' });
    const others = [
      mine,
      aNeed('other-thing', { item: 'bed', category: 'N06', town: '441900003' }),
      aNeed('same-kind', { item: 'fridge' }),
      aNeed('same-thing'),
      aNeed('same-town', { item: 'bed', category: 'N06' }),
      aNeed('same-thing-taken', { state: 'claimed' }),
    ];
    expect(ids(similar(others, mine))).toEqual(['same-thing', 'same-kind', 'same-town']);
  });

  it('filters by town and by category, and an empty filter keeps all', () => {
    expect([
      fits(aNeed('a'), { town: '', category: '' }),
      fits(aNeed('a'), { town: '441900003', category: '' }),
      fits(aNeed('a'), { town: '', category: 'N02' }),
    ]).toEqual([true, false, true]);
  });
});
