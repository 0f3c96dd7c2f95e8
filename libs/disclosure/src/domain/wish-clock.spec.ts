import { describe, expect, it } from '@jest/globals';
import type { PublicFact } from './public-fact.js';
import { clockChanges } from './wish-clock.js';

const registered = (danger: boolean): PublicFact => ({
  kind: 'registered', wishId: 'wish-1', town: '441900005', danger, at: new Date('2021-10-15T02:00:00Z'),
});
const decided = (at: string, main: string): PublicFact => ({
  kind: 'path-decided', wishId: 'wish-1', town: '441900005', main, clock: 'month',
  dueAt: new Date('2021-11-15T02:00:00Z'), at: new Date(at),
});

describe('The clock of a wish', () => {
  it.each([
    { danger: true, clock: 'emergency', expectedBy: new Date('2021-10-16T02:00:00Z') },
    { danger: false, clock: 'month', expectedBy: new Date('2021-11-14T02:00:00Z') },
  ])('runs as $clock before any decision when danger is $danger', ({ danger, clock, expectedBy }) => {
    expect(clockChanges([registered(danger)])).toEqual([expect.objectContaining({ clock, expectedBy })]);
  });

  it.each([
    { order: 'in order', facts: [decided('2021-10-15T03:00:00Z', 'POLICY'), decided('2021-10-15T04:00:00Z', 'RELIEF')] },
    { order: 'backwards', facts: [decided('2021-10-15T04:00:00Z', 'RELIEF'), decided('2021-10-15T03:00:00Z', 'POLICY')] },
  ])('keeps the latest of two decisions that come $order', ({ facts }) => {
    expect(clockChanges(facts)).toEqual([expect.objectContaining({ mainPath: 'RELIEF' })]);
  });

  it('keeps what was decided when the registration comes late', () => {
    expect(clockChanges([decided('2021-10-15T03:00:00Z', 'RELIEF'), registered(true)])).toEqual([
      expect.objectContaining({ clock: 'month', mainPath: 'RELIEF', registeredAt: new Date('2021-10-15T02:00:00Z') }),
    ]);
  });

  it('changes once per wish, in the order of the ids', () => {
    const close = (wishId: string): PublicFact => ({ kind: 'closed', wishId, outcome: 'helped', at: new Date(0) });

    expect(clockChanges([close('b'), close('a'), close('b')]).map((change) => change.wishId)).toEqual(['a', 'b']);
  });
});
