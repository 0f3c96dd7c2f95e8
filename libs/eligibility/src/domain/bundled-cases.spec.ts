import { describe, expect, it } from '@jest/globals';
import { bundledCases } from '../../testing/bundled-cases.js';
import { answerOf, assess, bundledCatalogue, readHousehold } from './index.js';

describe('The bundled acceptance cases', () => {
  it('are all there', () => {
    expect(bundledCases).toHaveLength(13);
  });

  it.each(bundledCases)('$id is met, conditional and paid exactly as written', (bundled) => {
    const answer = answerOf(assess(bundledCatalogue, readHousehold(bundled), bundled.decisionDate));

    expect({ met: answer.met, conditional: answer.conditional, amounts: answer.amounts }).toEqual(
      bundled.expected,
    );
    expect(answer.unknown).toEqual({});
    expect(answer.missing).toEqual([]);
  });
});
