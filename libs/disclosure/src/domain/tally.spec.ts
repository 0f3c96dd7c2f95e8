import { describe, expect, it } from '@jest/globals';
import { perTownAndDay, type Tally, talliesOf } from './tally.js';

const wishId = 'wish-1';
const at = new Date('2021-10-15T02:00:00Z');

describe('The tallies of a fact', () => {
  it.each([
    { fact: { kind: 'registered', wishId, at, town: '441900005', danger: false } as const, adds: [['registered', 1]] },
    {
      fact: { kind: 'registered', wishId, at, town: '441900005', danger: true } as const,
      adds: [['registered', 1], ['emergencies', 1]],
    },
    { fact: { kind: 'paid', wishId, at, amountFen: 3_000_000 } as const, adds: [['paid', 1], ['paidFen', 3_000_000]] },
    { fact: { kind: 'fulfilled', wishId, at } as const, adds: [['fulfilled', 1]] },
    { fact: { kind: 'refused', wishId, at } as const, adds: [['refused', 1]] },
    { fact: { kind: 'closed', wishId, at, outcome: 'helped' } as const, adds: [['closed', 1]] },
  ])('of $fact.kind are $adds', ({ fact, adds }) => {
    expect(talliesOf(fact).map(({ measure, amount }) => [measure, amount])).toEqual(adds);
  });

  it('never take away: money that comes back counts as returned', () => {
    const tallies = talliesOf({ kind: 'returned', wishId, at, amountFen: 500 });

    expect(tallies.map(({ measure, amount }) => [measure, amount])).toEqual([['returned', 1], ['returnedFen', 500]]);
    expect(tallies.every(({ amount }) => amount > 0)).toBe(true);
  });

  it.each([
    { instant: '2021-10-15T15:59:59Z', day: '2021-10-15' },
    { instant: '2021-10-15T16:00:00Z', day: '2021-10-16' },
  ])('belong to the day in Dongguan: $instant is $day', ({ instant, day }) => {
    expect(talliesOf({ kind: 'refused', wishId, at: new Date(instant) })[0]?.day).toBe(day);
  });
});

describe('Tallies per town and day', () => {
  const tally = (of: string, day: string, amount = 1): Tally => ({ wishId: of, day, measure: 'registered', amount });

  it('are added up, in the order of town and day', () => {
    const towns = new Map([['a', '441900006'], ['b', '441900005'], ['c', '441900005']]);
    const days = perTownAndDay(
      [tally('a', '2021-10-15'), tally('b', '2021-10-16'), tally('b', '2021-10-15'), tally('c', '2021-10-15')],
      towns,
    );

    expect(days.map(({ town, day, figures }) => [town, day, figures.registered])).toEqual([
      ['441900005', '2021-10-15', 2],
      ['441900005', '2021-10-16', 1],
      ['441900006', '2021-10-15', 1],
    ]);
  });

  it('leave out wishes whose town nobody named', () => {
    expect(perTownAndDay([tally('a', '2021-10-15')], new Map())).toEqual([]);
  });
});
