import { describe, expect, it } from '@jest/globals';
import { validate, version } from 'uuid';
import { newId } from './new-id.js';

describe('A new id', () => {
  const before = Date.now();
  const ids = Array.from({ length: 5_000 }, () => newId());

  it('is a UUID of version 7 that begins with its instant', () => {
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
    const instant = Number.parseInt((ids[0] ?? '').replaceAll('-', '').slice(0, 12), 16);
    expect(instant).toBeGreaterThanOrEqual(before);
    expect(instant).toBeLessThanOrEqual(Date.now());
  });

  it('is never given twice and ascends, beyond the end of the drawn random bytes too', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('ends in other random bits than the one before it', () => {
    expect(new Set(ids.map((id) => id.slice(-10))).size).toBe(ids.length);
  });
});
