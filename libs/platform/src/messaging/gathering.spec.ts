import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering.js';
import type { InboundMessage } from './transport.js';

const ALIVE = () => Promise.resolve();
const message = (value: string): InboundMessage => ({ topic: 'hardship.intake', key: 'k', value });
const batch = (name: string, size = 1) => Array.from({ length: size }, (_, i) => message(`${name}${i}`));

/** A handler that works until it is let go, and remembers what it was given. */
function aSlowHandler() {
  const calls: string[][] = [];
  const ends: { done: () => void; fail: (error: Error) => void }[] = [];
  const handler = (messages: readonly InboundMessage[]) => {
    calls.push(messages.map((one) => one.value ?? ''));
    return new Promise<void>((done, fail) => ends.push({ done, fail }));
  };
  const settled = () => new Promise((resume) => setImmediate(resume));
  return { handler, calls, ends, settled };
}

describe('Gathering batches', () => {
  it('hands over the first batch at once and what came meanwhile as one, in the order of arrival', async () => {
    const { handler, calls, ends, settled } = aSlowHandler();
    const gathering = new Gathering(handler);
    const taken = ['a', 'b', 'c'].map((name) => gathering.take(batch(name, 2), ALIVE));

    expect(calls).toEqual([['a0', 'a1']]);
    ends[0]?.done();
    await settled();
    expect(calls[1]).toEqual(['b0', 'b1', 'c0', 'c1']);
    ends[1]?.done();
    await Promise.all(taken);
  });

  it('never runs two calls at the same time', async () => {
    let [running, most] = [0, 0];
    const gathering = new Gathering(async () => {
      most = Math.max(most, ++running);
      await new Promise((resume) => setImmediate(resume));
      running -= 1;
    });
    await Promise.all(Array.from({ length: 20 }, (_, i) => gathering.take(batch(`m${i}`), ALIVE)));
    expect(most).toBe(1);
  });

  it('rejects every batch of a call that failed, and goes on with the next', async () => {
    const { handler, ends, settled } = aSlowHandler();
    const gathering = new Gathering(handler);
    const first = gathering.take(batch('a'), ALIVE);
    const failing = Promise.allSettled(['b', 'c'].map((name) => gathering.take(batch(name), ALIVE)));
    ends[0]?.done();
    await first;
    await settled();
    ends[1]?.fail(new Error('away'));
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);

    const fourth = gathering.take(batch('d'), ALIVE);
    await settled();
    ends[2]?.done();
    await fourth;
  });

  it.each([
    { sizes: [600, 400], calls: 1 },
    { sizes: [600, 401], calls: 2 },
    { sizes: [1_500, 1], calls: 2 },
  ])('makes $calls calls of waiting batches of $sizes messages', async ({ sizes, calls: wanted }) => {
    const { handler, calls, ends, settled } = aSlowHandler();
    const gathering = new Gathering(handler);
    const taken = [
      gathering.take(batch('first'), ALIVE),
      ...sizes.map((size) => gathering.take(batch('m', size), ALIVE)),
    ];
    for (let call = 0; call <= wanted; call++) {
      await settled();
      ends[call]?.done();
    }
    await Promise.all(taken);
    expect(calls).toHaveLength(1 + wanted);
  });

  it('keeps every source of a call alive', async () => {
    const alive: string[] = [];
    const beat = (name: string) => async () => void alive.push(name);
    const gathering = new Gathering(async (_, keepAlive) => keepAlive());
    await Promise.all(['a', 'b', 'c'].map((name) => gathering.take(batch(name), beat(name))));
    expect(alive).toEqual(['a', 'b', 'c']);
  });
});
