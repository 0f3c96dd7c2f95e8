import { describe, expect, it } from '@jest/globals';
import type { Question } from './questions.js';
import { isFolded, tellingOf } from './telling.js';

const asked = (more: Partial<Question> = {}): Question => ({
  name: 'q',
  kind: 'text',
  optional: true,
  ...more,
});

describe('What an answer tells whoever checks it', () => {
  it.each(['no', 'none', 'na', '0', '0.00'])('is nothing when it says %s', (said) => {
    expect(tellingOf(asked(), { q: said })).toBe('no');
  });

  it.each(['yes', 'unknown', '10', '0.5', 'none of this'])('is something when it says %s', (said) => {
    expect(tellingOf(asked(), { q: said })).toBe('something');
  });

  it('keeps "none of these" apart from a list that nobody touched', () => {
    const ticks = asked({ kind: 'ticks' });
    expect(tellingOf(ticks, { q: ['none'] })).toBe('no');
    expect(tellingOf(ticks, { q: ['union', 'none'] })).toBe('something');
    expect(tellingOf(ticks, { q: [] })).toBe('left-out');
  });

  it('never folds away what must still be answered', () => {
    expect(tellingOf(asked({ optional: false }), {})).toBe('something');
    expect(tellingOf(asked(), {})).toBe('left-out');
  });

  it('folds the long sections only: a consent or a danger is always read', () => {
    expect((['household', 'member-1', 'member-12'] as const).every(isFolded)).toBe(true);
    expect((['hardship', 'payee', 'consent'] as const).some(isFolded)).toBe(false);
  });
});
