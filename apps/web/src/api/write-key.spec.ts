import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetWriteKey, writeKeyFor } from './write-key.js';

class Memory implements Storage {
  private readonly kept = new Map<string, string>();
  [name: string]: unknown;
  get length(): number {
    return this.kept.size;
  }
  clear(): void {
    this.kept.clear();
  }
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  key(): string | null {
    return null;
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }
}

describe('The key of a write', () => {
  let store: Storage;
  beforeEach(() => {
    store = new Memory();
  });

  it('is the same until a definite answer came, so a repeat is known as one', () => {
    const key = writeKeyFor('claim:need-1', store);
    expect(writeKeyFor('claim:need-1', store)).toBe(key);
    forgetWriteKey('claim:need-1', store);
    expect(writeKeyFor('claim:need-1', store)).not.toBe(key);
  });

  it('differs between purposes', () => {
    expect(writeKeyFor('claim:need-1', store)).not.toBe(writeKeyFor('claim:need-2', store));
  });
});
