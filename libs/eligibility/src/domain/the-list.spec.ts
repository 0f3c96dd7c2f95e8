import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../testing/read-table.js';
import { bundledCatalogue } from './index.js';

/** The policies and the values as the reconstruction lists them, written down apart from the rules: a slip in one shows. */
const THE_LIST = readTable('the-list.txt');
const THE_VALUES = readTable('the-values.txt');

const words = (text: string | undefined): string[] => (text ? text.split(' ') : []);

describe('The bundled catalogue, beside the list', () => {
  it.each(THE_LIST)(
    'has %s %s as it is listed',
    (code, zh, en, scope, surface, covers, documents, benefit) => {
      const [kind, every, certainty] = words(benefit);

      expect(bundledCatalogue.policies.find((one) => one.code === code)).toMatchObject({
        name: { zh, en },
        department: code?.slice(0, 2),
        scope,
        surface,
        covers: words(covers),
        documents: words(documents),
        benefit: { kind, every, ...(certainty && { certainty }) },
      });
    },
  );

  it('has 42 policies in the order of the list, and no other', () => {
    expect(THE_LIST).toHaveLength(42);
    expect(bundledCatalogue.policies.map(({ code }) => code)).toEqual(THE_LIST.map(([code]) => code));
  });

  it('has every value with its unit and its days, and no other', () => {
    expect(
      bundledCatalogue.parameters.flatMap(({ name, unit, values }) =>
        values.map(({ from, to, value, basis: [{ mark }] }) => [
          name,
          unit,
          from,
          to ?? 'until replaced',
          value,
          mark,
        ]),
      ),
    ).toEqual(THE_VALUES);
  });
});
