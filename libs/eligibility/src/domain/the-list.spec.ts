import { describe, expect, it } from '@jest/globals';
import { THE_LIST } from '../../testing/the-list.js';
import { bundledCatalogue } from './index.js';

describe('The bundled catalogue, beside the list of 42 policies', () => {
  it.each(THE_LIST)(
    'has %s %s as it is listed',
    (code, zh, en, scope, surface, covers, documents, benefit) => {
      const policy = bundledCatalogue.policies.find((one) => one.code === code);

      expect(policy).toMatchObject({
        name: { zh, en },
        scope,
        surface,
        covers: covers === '' ? [] : covers.split(' '),
        benefit: { kind: benefit.split(' ')[0], every: benefit.split(' ')[1] },
        documents: documents === '' ? [] : documents.split(' '),
      });
    },
  );

  it('has them in the order of the list, and no other', () => {
    expect(bundledCatalogue.policies.map(({ code }) => code)).toEqual(THE_LIST.map(([code]) => code));
  });
});
