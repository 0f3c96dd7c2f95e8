import { describe, expect, it } from '@jest/globals';
import { withMembers } from './member-words.js';

const REFS = new Set(['household', 'p1', 'p2']);
const worded = (line: string): string => withMembers(line, REFS, (number) => `member ${number}`);

describe('The reasons of the service', () => {
  it('call people what the facts sheet calls them', () => {
    expect(worded('有在世成员；本案：p1、p2')).toBe('有在世成员；本案：member 1、member 2');
    expect(worded('here: p1, p2')).toBe('here: member 1, member 2');
  });

  it('keep whatever only looks like a reference, or is none of this case', () => {
    for (const line of ['step1', 'p12', 'p3', 'p1a', 'MP1', 'P1', 'mp2']) expect(worded(line)).toBe(line);
  });
});
