import { describe, expect, it } from '@jest/globals';
import type { NeedLine } from '../api/api.js';
import { fairOrder, fits } from './board-order.js';

const aNeed = (needId: string, more: Partial<NeedLine> = {}): NeedLine => ({
  needId,
  publicId: 'XY-000001',
  town: '441900005',
  category: 'N02',
  item: 'electric-fan',
  quantity: 1,
  quantityLeft: 1,
  valueBand: '100-500',
  ageBand: '60-79',
  neededBy: '2026-12-01',
  urgent: false,
  openedAt: '2026-11-20T00:00:00Z',
  status: 'open',
  proposedToMe: false,
  ...more,
});

const ids = (needs: NeedLine[]): string[] => needs.map(({ needId }) => needId);

describe('The board', () => {
  it('shows the nearest day first, then who waits longest, and folded slips last', () => {
    const needs = [
      aNeed('claimed', { status: 'claimed', neededBy: '2026-11-23' }),
      aNeed('later'),
      aNeed('soon', { neededBy: '2026-11-25' }),
      aNeed('waits-longer', { openedAt: '2026-11-01T00:00:00Z' }),
    ];
    expect(ids(fairOrder(needs))).toEqual(['soon', 'waits-longer', 'later', 'claimed']);
  });

  it('filters by town and by category, and an empty filter keeps all', () => {
    expect([
      fits(aNeed('a'), { town: '', category: '' }),
      fits(aNeed('a'), { town: '441900003', category: '' }),
      fits(aNeed('a'), { town: '', category: 'N02' }),
    ]).toEqual([true, false, true]);
  });
});
