import { describe, expect, it } from '@jest/globals';
import { contiguous, type OutboxRow } from './contiguous.js';

const row = (position: number, xmin = 100, xmax = 100): OutboxRow => ({
  position: String(position),
  topic: 'hardship.intake',
  key: 'k',
  envelope: '{}',
  xmin: String(xmin),
  xmax: String(xmax),
});

const positions = (rows: readonly OutboxRow[]) => rows.map((one) => Number(one.position));

describe('The rows that a relay may publish', () => {
  it('are all of them when no position is missing', () => {
    const { rows, watch } = contiguous([row(4), row(5), row(6)], 3n, undefined);
    expect(positions(rows)).toEqual([4, 5, 6]);
    expect(watch).toBeUndefined();
  });

  it('end before a missing position, whose writer may still commit', () => {
    const { rows, watch } = contiguous([row(4), row(6), row(7)], 3n, undefined);
    expect(positions(rows)).toEqual([4]);
    expect(watch).toEqual({ below: 7n, xmax: 100n });
  });

  it('keep waiting while a transaction of the first look is open', () => {
    const first = contiguous([row(6, 90, 100)], 3n, undefined);
    const second = contiguous([row(6, 99, 120), row(7, 99, 120)], 3n, first.watch);
    expect(positions(second.rows)).toEqual([]);
    expect(second.watch).toEqual({ below: 6n, xmax: 100n });
  });

  it('go past the hole of a rollback once every transaction of the first look is over', () => {
    const first = contiguous([row(6, 90, 100)], 3n, undefined);
    const second = contiguous([row(6, 100, 120), row(7, 100, 120)], 3n, first.watch);
    expect(positions(second.rows)).toEqual([6, 7]);
  });

  it('stop at a hole that came after the first look, though an older one is settled', () => {
    const first = contiguous([row(6, 90, 100)], 3n, undefined);
    const second = contiguous([row(6, 100, 120), row(9, 100, 120)], 3n, first.watch);
    expect(positions(second.rows)).toEqual([6]);
    expect(second.watch).toEqual({ below: 9n, xmax: 120n });
  });

  it('are none of an empty read', () => {
    expect(contiguous([], 3n, undefined)).toEqual({ rows: [], watch: undefined });
  });
});
