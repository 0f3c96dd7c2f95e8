import { describe, expect, it } from '@jest/globals';
import { inRounds } from './in-rounds.js';

describe('Rounds', () => {
  it('hold each key once and keep the order of a key', () => {
    expect(inRounds(['a1', 'b1', 'a2', 'a3', 'b2'], (item) => item.charAt(0))).toEqual([['a1', 'b1'], ['a2', 'b2'], ['a3']]);
    expect(inRounds([], String)).toEqual([]);
  });
});
