import { describe, expect, it } from '@jest/globals';
import { fillPots } from './fill-pots.js';
import { mayFund } from './funding.js';
import { checkGrant, type Grant } from './grant.js';
import { findPot, POTS } from './pots.js';
import { MOVES, type Posting, potChanges, postingsOf } from './posting.js';

const now = new Date('2021-10-15T02:00:00Z');
const grant: Grant = {
  grantId: 'grant-1', wishId: 'wish-1', town: '441900005', potId: 'charity:441900005', route: 'CHARITY_CASH',
  amountFen: 150_000, contentHash: 'sha256:0', signedBy: ['a', 'b'], grantedAt: now,
};

describe('Filling pots', () => {
  const ask = (...amounts: number[]) => amounts.map((amountFen) => ({ potId: 'p', amountFen }));

  it.each([
    ['everything fits to the last fen', [40, 60], 100, [true, true]],
    ['one fen too much leaves the last without', [40, 61], 100, [true, false]],
    ['one that is too large leaves the rest to those behind it', [101, 100, 1], 100, [false, true, false]],
    ['an empty pot holds nothing', [1], 0, [false]],
  ])('%s', (_, amounts, available, fits) => {
    expect(fillPots(ask(...amounts), new Map([['p', available]]))).toEqual(fits);
  });

  it('keeps pots apart, and an unknown one empty', () => {
    const asked = [{ potId: 'p', amountFen: 5 }, { potId: 'q', amountFen: 5 }, { potId: 'r', amountFen: 5 }];
    expect(fillPots(asked, new Map([['p', 5], ['q', 4]]))).toEqual([true, false, false]);
  });
});

describe('A grant', () => {
  it.each([
    ['relief of the town from its fiscal pot', { route: 'RELIEF', potId: 'relief:441900005' }],
    ['fast track from the charity pot of the town', { route: 'FAST_TRACK' }],
    ['charity cash from the pot of the city', { potId: 'charity:city' }],
  ] as const)('may be %s', (_, change) => {
    expect(() => checkGrant({ ...grant, ...change })).not.toThrow();
  });

  it.each([
    ['relief from charity money', { route: 'RELIEF' }, 'disbursement.pot-does-not-fit'],
    ['charity cash from fiscal money', { potId: 'relief:441900005' }, 'disbursement.pot-does-not-fit'],
    ['drawn on the pot of another town', { potId: 'charity:441900003' }, 'disbursement.pot-does-not-fit'],
    ['drawn on a pot that does not exist', { potId: 'charity:441900120' }, 'disbursement.pot-not-found'],
    ['signed twice by one person', { signedBy: ['a', 'a'] }, 'disbursement.signed-by-one-person'],
  ] as const)('may not be %s', (_, change, code) => {
    expect(() => checkGrant({ ...grant, ...change })).toThrow(expect.objectContaining({ code }));
  });
});

describe('The pots', () => {
  it('are one of charity and one of relief for each of the 33 towns, and one of the city', () => {
    expect(POTS).toHaveLength(67);
    expect(new Set(POTS.map((pot) => pot.id)).size).toBe(67);
    expect(findPot('charity:city')).toEqual({ id: 'charity:city', fundSource: 'charity', town: null });
  });

  it('take no money of the other kind', () => {
    expect([mayFund('donation', 'charity'), mayFund('donation', 'fiscal')]).toEqual([true, false]);
    expect([mayFund('town-budget', 'charity'), mayFund('town-budget', 'fiscal')]).toEqual([false, true]);
  });
});

describe('Postings', () => {
  const posting = (kind: Posting['kind'], amountFen: number, potId = 'p'): Posting => ({
    kind, amountFen, potId, payoutId: null, source: null, at: now,
  });

  it.each([
    ['funding', 100, 0],
    ['reserve', 0, 100],
    ['release', 0, -100],
    ['settle', -100, -100],
    ['return', 100, 0],
  ] as const)('%s changes the balance by %i and what is set aside by %i', (kind, balanceFen, reservedFen) => {
    expect(potChanges([posting(kind, 100)])).toEqual([{ potId: 'p', balanceFen, reservedFen }]);
  });

  it('are summed per pot, in the order of the ids', () => {
    expect(potChanges([posting('reserve', 1, 'q'), posting('reserve', 2, 'p'), posting('reserve', 4, 'q')])).toEqual([
      { potId: 'p', balanceFen: 0, reservedFen: 2 },
      { potId: 'q', balanceFen: 0, reservedFen: 5 },
    ]);
  });

  it('always move between two different accounts', () => {
    for (const { from, to } of Object.values(MOVES)) expect(from).not.toBe(to);
  });

  it('come from what happened to a payout', () => {
    const about = { payoutId: 'o', wishId: 'w', grantId: 'g', potId: 'p', amountFen: 7, at: now };
    const kinds = [
      postingsOf({ kind: 'prepared', ...about }),
      postingsOf({ kind: 'settled', ...about }),
      postingsOf({ kind: 'returned', ...about, reason: 'x', wasPaid: false }),
      postingsOf({ kind: 'returned', ...about, reason: 'x', wasPaid: true }),
      postingsOf({ kind: 'held', ...about, reason: 'content-changed', releases: true }),
      postingsOf({ kind: 'held', ...about, reason: 'pot-exhausted', releases: false }),
      postingsOf({ kind: 'unknown', ...about }),
    ].map((postings) => postings.map((one) => one.kind).join());
    expect(kinds).toEqual(['reserve', 'settle', 'release', 'return', 'release', '', '']);
  });
});
