import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { answerOf, assess, bundledCatalogue, readHousehold } from './index.js';

interface BundledCase {
  readonly id: string;
  readonly decisionDate: string;
  readonly expected: { met: object; conditional: object; amounts: object };
}

const cases = readFileSync(new URL('../../testing/cases/policies.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as BundledCase);

describe('The bundled acceptance cases', () => {
  it('are all there', () => {
    expect(cases).toHaveLength(13);
  });

  it.each(cases)('$id is met, conditional and paid exactly as written', (bundled) => {
    const answer = answerOf(assess(bundledCatalogue, readHousehold(bundled), bundled.decisionDate));

    expect({ met: answer.met, conditional: answer.conditional, amounts: answer.amounts }).toEqual(
      bundled.expected,
    );
    expect(answer.unknown).toEqual({});
    expect(answer.missing).toEqual([]);
  });
});
