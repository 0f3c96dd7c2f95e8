import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { announcedBy, crossings, ROOT } from './boundaries.js';

const WORLD = join(ROOT, 'test/architecture/fixtures');

describe('The boundaries between folders', () => {
  it('hold in the whole tree', () => {
    const { files, found } = crossings(ROOT);

    expect(found.map(({ from, to, rule }) => `${from} -> ${to}: ${rule}`)).toEqual([]);
    for (const folder of ['libs/kernel/', 'libs/intake/', 'apps/edge/', 'apps/web/', 'deploy/', 'test/']) {
      expect(files.some((file) => file.startsWith(folder))).toBe(true);
    }
  });

  it('are each broken by a fixture, which breaks that rule and no other', () => {
    const { files, rules, found } = crossings(WORLD);

    const expected = files.flatMap((file) => {
      const rule = announcedBy(join(WORLD, file));
      return rule === undefined ? [] : [`${file} breaks ${rule}`];
    });
    expect([...new Set(found.map(({ from, rule }) => `${from} breaks ${rule}`))].sort()).toEqual(
      expected.sort(),
    );
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(rules.sort());
  });
});
