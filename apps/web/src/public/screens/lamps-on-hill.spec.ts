import { describe, expect, it } from '@jest/globals';
import { hillOf, lampsFor, MOST_LAMPS } from './lamps-on-hill.js';

const lampsOf = (of: number, burn: number) => hillOf(of, burn).ridges.flatMap(({ lamps }) => lamps);

describe('The lamps on the hill', () => {
  it('are one for each wish while there are few', () => {
    expect(lampsFor(2, 2)).toEqual({ of: 2, burn: 2 });
    expect(lampsFor(0, MOST_LAMPS)).toEqual({ of: MOST_LAMPS, burn: 0 });
  });

  it('are a share above that, which is never rounded up to all nor down to none', () => {
    expect(lampsFor(24_377, 26_912)).toEqual({ of: MOST_LAMPS, burn: 54 });
    expect(lampsFor(26_911, 26_912).burn).toBe(MOST_LAMPS - 1);
    expect(lampsFor(1, 26_912).burn).toBe(1);
    expect(lampsFor(0, 26_912).burn).toBe(0);
  });

  it('all stand on a ridge, and as many burn as are said to, whatever their number', () => {
    for (let of = 0; of <= MOST_LAMPS; of++)
      for (const burn of [0, 1, of - 1, of].filter((one) => one >= 0 && one <= of)) {
        const lamps = lampsOf(of, burn);
        expect(lamps).toHaveLength(of);
        expect(lamps.filter(({ lit }) => lit)).toHaveLength(burn);
      }
  });
});
