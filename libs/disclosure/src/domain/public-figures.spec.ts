import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cityFigures, shownFigures } from './public-figures.js';
import { type Figures, MEASURES } from './tally.js';

const figures = (some: Partial<Figures>): Figures => ({
  registered: 0, emergencies: 0, paid: 0, paidFen: 0, returned: 0, returnedFen: 0, fulfilled: 0, refused: 0, closed: 0,
  ...some,
});

describe('The public figures of a town', () => {
  it.each([
    { registered: 0, shown: '<5' },
    { registered: 4, shown: '<5' },
    { registered: 5, shown: 5 },
    { registered: 9, shown: 5 },
    { registered: 10, shown: 10 },
  ])('show $registered wishes as $shown', ({ registered, shown }) => {
    expect(shownFigures(figures({ registered })).registered).toBe(shown);
  });

  it.each([
    { paid: 4, paidFen: 12_000_000, shown: null },
    { paid: 5, paidFen: 12_099_999, shown: 12_000_000 },
    { paid: 5, paidFen: 12_100_000, shown: 12_100_000 },
  ])('show $paidFen fen of $paid payouts as $shown', ({ paid, paidFen, shown }) => {
    expect(shownFigures(figures({ paid, paidFen })).paidFen).toBe(shown);
  });

  it('never fall while facts are added', () => {
    const value = (shown: number | '<5' | null) => (typeof shown === 'number' ? shown : 0);
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (before, more) => {
        const first = shownFigures(figures({ closed: before, paid: before, paidFen: before * 70_000 }));
        const later = before + more;
        const then = shownFigures(figures({ closed: later, paid: later, paidFen: later * 70_000 }));
        return value(then.closed) >= value(first.closed) && value(then.paidFen) >= value(first.paidFen);
      }),
    );
  });
});

describe('The public figures of the city', () => {
  it('have counts as they are and money in whole thousands of yuan', () => {
    expect(cityFigures(figures({ registered: 3, paid: 1, paidFen: 3_099_999 }))).toMatchObject({
      registered: 3, paid: 1, paidFen: 3_000_000,
    });
  });

  it('leave nothing of a figure behind: every measure is there', () => {
    expect(Object.keys(cityFigures(figures({}))).sort()).toEqual([...MEASURES].sort());
    expect(Object.keys(shownFigures(figures({}))).sort()).toEqual([...MEASURES].sort());
  });
});
