import { describe, expect, it } from '@jest/globals';
import { pointerOf } from './refused-facts.js';

const members = [{ ref: 'p1' }, { ref: 'p2' }, { ref: 'p1' }, null];

describe('Where a refused fact stands in the body', () => {
  it.each([
    ['household.size', '/household/size'],
    ['event.days', '/event/days'],
    ['decisionDate', '/decisionDate'],
    ['p2.age', '/members/1/age'],
    ['p1.age', '/members/0/age'],
    ['p1.ref', '/members/2/ref'],
    ['members[3].ref', '/members/3/ref'],
    ['members', '/members'],
    ['household.a/b~c', '/household/a~1b~0c'],
  ])('%s is %s', (path, pointer) => {
    expect(pointerOf(path, members)).toBe(pointer);
  });
});
