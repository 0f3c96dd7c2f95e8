import { describe, expect, it } from '@jest/globals';
import { findTown, TOWNS } from './towns.js';

describe('The towns of Dongguan', () => {
  it('are 33 with different codes of the city 441900', () => {
    expect(TOWNS).toHaveLength(33);
    expect(new Set(TOWNS.map((town) => town.code)).size).toBe(33);
    expect(TOWNS.every((town) => /^441900\d{3}$/.test(town.code) && town.name.zh && town.name.en)).toBe(true);
  });

  it('know Wanjiang and have no code 441900120', () => {
    expect(findTown('441900005')?.name.zh).toBe('万江街道');
    expect(findTown('441900120')).toBeUndefined();
  });
});
