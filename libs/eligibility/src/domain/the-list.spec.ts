import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bundledCatalogue } from './index.js';

/** The 42 policies as the reconstruction lists them: written down apart from the rules, so that a slip in one shows. */
const [, ...THE_LIST] = readFileSync(new URL('../../testing/the-list.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

const words = (text: string | undefined): string[] => (text ? text.split(' ') : []);

describe('The bundled catalogue, beside the list of 42 policies', () => {
  it.each(THE_LIST)('has %s %s as it is listed', (code, zh, en, scope, surface, covers, documents, benefit) => {
    const [kind, every] = words(benefit);

    expect(bundledCatalogue.policies.find((one) => one.code === code)).toMatchObject({
      name: { zh, en },
      scope,
      surface,
      covers: words(covers),
      documents: words(documents),
      benefit: { kind, every },
    });
  });

  it('has them in the order of the list, and no other', () => {
    expect(bundledCatalogue.policies.map(({ code }) => code)).toEqual(THE_LIST.map(([code]) => code));
  });
});
