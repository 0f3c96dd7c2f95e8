import { describe, expect, it } from '@jest/globals';
import { ROOT } from './boundaries.js';
import { brokenRules, sourceFiles } from './source-rules.js';

const broken = (path: string, text = '') => brokenRules({ path, text });
const linesOf = (count: number) => 'let x;\n'.repeat(count);

describe('The rules for source files', () => {
  it('hold in the whole tree', () => {
    // These two files spell out what they forbid.
    const spellingOut = 'test/architecture/source-rules.';
    const files = sourceFiles(ROOT, ['apps', 'libs', 'deploy', 'test']).filter(
      ({ path }) => !path.startsWith(spellingOut),
    );

    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(brokenRules)).toEqual([]);
  });

  // Each rule once on both sides of its edge: a rule that cannot fail is worse than none.
  it.each([
    ['a handler of 61 lines', 'libs/a/src/b/c.handler.ts', linesOf(61), linesOf(60)],
    ['a source file of 201 lines', 'libs/a/src/b/c.ts', linesOf(201), linesOf(200)],
    ['a spec of 301 lines', 'libs/a/src/b/c.spec.ts', linesOf(301), linesOf(300)],
    [
      'a sleep in a spec',
      'libs/a/src/b/c.spec.ts',
      'await new Promise((r) => setTimeout(r, 50));',
      'await eventually(r);',
    ],
    ['an imported sleep', 'test/faults/a.spec.ts', "import { setTimeout } from 'node:timers/promises';", ''],
    ['a skipped spec', 'libs/a/src/b/c.spec.ts', "it.skip('works', () => {});", "it('works', () => {});"],
    [
      'a lonely spec',
      'libs/a/src/b/c.spec.ts',
      "describe.only('works', () => {});",
      "describe('works', () => {});",
    ],
    [
      'a clock in the domain',
      'libs/a/src/domain/c.ts',
      'const due = Date.now() + 1;',
      'const due = new Date(registeredAt);',
    ],
    ['the present in the domain', 'libs/a/src/domain/c.ts', 'const now = new Date();', 'const now = given;'],
    ['chance in the domain', 'libs/a/src/domain/c.ts', 'const die = Math.random();', 'const die = random();'],
    ['work left behind', 'libs/a/src/b/c.ts', '// TODO later', '// why it is so'],
  ])('find %s', (_, path, wrong, right) => {
    expect(broken(path, wrong)).toHaveLength(1);
    expect(broken(path, right)).toEqual([]);
  });

  it.each([
    'wish-manager.ts',
    'date-utils.ts',
    'money.helper.ts',
    'common.ts',
    'base-row.ts',
    'bank-impl.ts',
    'demo-data.ts',
  ])('find %s, a name that tells nothing', (name) => {
    expect(broken(`libs/a/src/b/${name}`)).toHaveLength(1);
  });

  it('let a word be part of a longer one', () => {
    expect(
      ['database.ts', 'basement.ts', 'commons-hall.ts'].flatMap((name) => broken(`libs/a/src/b/${name}`)),
    ).toEqual([]);
  });
});
