import { describe, expect, it } from '@jest/globals';
import type { Progress } from './api.js';
import { awaited, promised, timelineOf } from './timeline.js';

const AT = '2026-11-22T06:00:00Z';
const aWish = (codes: string[], closedAt: string | null = null): Progress => ({
  receiptCode: 'DG-7K4M-92QX-3HTA',
  town: '441900005',
  status: 'deciding',
  registeredAt: AT,
  dueAt: null,
  closedAt,
  steps: codes.map((code) => ({ code, at: AT })),
});

const codes = (wish: Progress): string[] => timelineOf(wish).map(({ code, state }) => `${code} ${state}`);

describe('The timeline of a wish', () => {
  it('begins with taking it in and says what is awaited', () => {
    expect(codes(aWish([]))).toEqual(['registered done', 'assessing now', 'wish-closed next']);
    expect(codes(aWish(['wish-assessed', 'path-decided']))).toEqual([
      'registered done',
      'wish-assessed done',
      'path-decided done',
      'signing now',
      'wish-closed next',
    ]);
  });

  it('ends where the wish ended, with nothing awaited', () => {
    const over = aWish(['wish-assessed', 'path-decided', 'cash-granted', 'payout-settled', 'wish-closed'], AT);
    expect(awaited(over)).toBeNull();
    expect(codes(over).at(-1)).toBe('wish-closed done');
  });

  it('tells the same thing several times in a row once, and leaves out what offices tell each other', () => {
    const wish = aWish(['path-decided', 'referral-ordered', 'referral-ordered', 'match-proposed', 'need-opened']);
    const step = timelineOf(wish).find(({ code }) => code === 'referral-ordered');
    expect(step?.times).toBe(2);
    expect(codes(wish)).not.toContain('match-proposed done');
    expect(awaited(wish)).toBe('donor');
  });

  it('shows an amount where one was told', () => {
    const wish = { ...aWish([]), steps: [{ code: 'cash-granted', at: AT, detail: { amountFen: 3_000_000 } }] };
    expect(timelineOf(wish as unknown as Progress)[1]).toMatchObject({ amountFen: 3_000_000 });
  });
});

describe('The promise of a wish', () => {
  it('is a day in danger and a month otherwise, until its way is decided', () => {
    expect(promised({ registeredAt: AT, dueAt: null, danger: true })).toMatchObject({
      clock: 'emergency',
      dueAt: '2026-11-23T06:00:00.000Z',
    });
    expect(promised({ registeredAt: AT, dueAt: null })).toMatchObject({ clock: 'month' });
    expect(promised({ registeredAt: AT, dueAt: '2026-11-23T06:00:00Z' }).clock).toBe('emergency');
  });
});
