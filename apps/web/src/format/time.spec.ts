import { describe, expect, it } from '@jest/globals';
import { cityDay, dateTime, timeLeft } from './time.js';

const START = '2026-11-22T06:30:00Z';
const DUE = '2026-11-23T06:30:00Z';
const at = (iso: string): Date => new Date(iso);

describe('What is left of a promise', () => {
  it.each([
    { now: '2026-11-22T06:30:00Z', urgency: 'calm', share: 1, hours: 0, days: 1 },
    { now: '2026-11-23T02:29:00Z', urgency: 'calm', share: 0.167, hours: 4, days: 0 },
    { now: '2026-11-23T02:30:00Z', urgency: 'soon', share: 0.167, hours: 4, days: 0 },
    { now: '2026-11-23T06:29:59Z', urgency: 'soon', share: 0, hours: 0, days: 0 },
    { now: '2026-11-23T06:30:00Z', urgency: 'late', share: 0, hours: 0, days: 0 },
    { now: '2026-11-23T09:30:00Z', urgency: 'late', share: 0, hours: 3, days: 0 },
  ])('at $now of a 24-hour promise: $urgency', ({ now, urgency, share, hours, days }) => {
    const left = timeLeft(START, DUE, at(now));
    expect({ ...left, share: Math.round(left.share * 1000) / 1000 }).toMatchObject({
      urgency,
      share,
      hours,
      days,
    });
  });

  it('is called today by the clock of the city, not of the phone', () => {
    expect(timeLeft(START, '2026-11-22T16:30:00Z', at('2026-11-22T15:00:00Z')).sameDay).toBe(false);
    expect(timeLeft(START, '2026-11-22T15:59:00Z', at('2026-11-22T15:00:00Z')).sameDay).toBe(true);
  });
});

describe('Dates', () => {
  it('are worded in both languages in Beijing time', () => {
    expect(dateTime(START, 'zh')).toBe('2026年11月22日 14:30');
    expect(dateTime(START, 'en')).toBe('22 November 2026, 14:30');
  });

  it('change to the next day at 16:00 UTC', () => {
    expect([cityDay(at('2026-11-22T15:59:59Z')), cityDay(at('2026-11-22T16:00:00Z'))]).toEqual([
      '2026-11-22',
      '2026-11-23',
    ]);
  });
});
