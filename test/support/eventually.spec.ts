import { describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.js';

describe('eventually', () => {
  it('returns the first truthy answer of the probe', async () => {
    let asked = 0;

    const answer = await eventually(() => (++asked === 3 ? 'third' : undefined), {
      failsWith: 'never the third',
      everyMs: 1,
    });

    expect(answer).toBe('third');
    expect(asked).toBe(3);
  });

  it('asks again after a probe that threw', async () => {
    let asked = 0;
    const probe = async () => {
      if (++asked < 2) throw new Error('not yet');
      return true;
    };

    await expect(eventually(probe, { failsWith: 'never', everyMs: 1 })).resolves.toBe(true);
  });

  it('fails with the sentence and the last answer when the time is over', async () => {
    const failing = eventually(() => 0, { failsWith: 'the wish was never paid', withinMs: 5, everyMs: 1 });

    await expect(failing).rejects.toThrow(
      'the wish was never paid (waited 5 ms; the probe last answered: 0)',
    );
  });

  it('fails with the last error as its cause', async () => {
    const broken = new Error('connection refused');
    const failing = eventually(() => Promise.reject(broken), {
      failsWith: 'nobody answered',
      withinMs: 5,
      everyMs: 1,
    });

    await expect(failing).rejects.toMatchObject({
      cause: broken,
      message: expect.stringContaining('connection refused'),
    });
  });

  it('counts an assertion that returns nothing as not yet, and says so', async () => {
    const failing = eventually(() => undefined, { failsWith: 'never', withinMs: 5, everyMs: 1 });

    await expect(failing).rejects.toThrow('the probe last answered: undefined');
  });
});
