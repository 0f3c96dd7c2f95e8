import { describe, expect, it } from '@jest/globals';
import { dueAt } from './due-at.js';

describe('A wish is due', () => {
  it('24 elapsed hours after it was registered in an emergency', () => {
    expect(dueAt('emergency', new Date('2021-10-15T02:00:00.123Z'))).toEqual(new Date('2021-10-16T02:00:00.123Z'));
  });

  it.each([
    ['the same day of the next month', '2021-10-15T10:00:00+08:00', '2021-11-15T10:00:00+08:00'],
    ['the last day of a shorter month', '2021-01-31T10:00:00+08:00', '2021-02-28T10:00:00+08:00'],
    ['29 February of a leap year', '2024-01-30T10:00:00+08:00', '2024-02-29T10:00:00+08:00'],
    ['28 to 28, though the month before was longer', '2021-02-28T10:00:00+08:00', '2021-03-28T10:00:00+08:00'],
    ['the next year', '2021-12-31T23:59:59+08:00', '2022-01-31T23:59:59+08:00'],
    ['counted by the civil day of Shanghai, not of London', '2021-03-01T00:30:00+08:00', '2021-04-01T00:30:00+08:00'],
    ['one civil day later than in London', '2021-01-31T23:30:00Z', '2021-02-28T23:30:00Z'],
  ])('otherwise on %s', (_, registered, due) => {
    expect(dueAt('month', new Date(registered))).toEqual(new Date(due));
  });
});
