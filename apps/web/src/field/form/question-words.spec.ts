import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from './pages.js';
import { memberOf, sectionsOf } from './questions.js';

type Tree = { [key: string]: Tree | string | undefined };

const words = (tag: string): Tree =>
  JSON.parse(readFileSync(join(process.cwd(), 'apps/web/src/i18n', tag, 'field.json'), 'utf8')) as Tree;

/** Every page that can be asked: of a wish for money, and of one for a thing. */
const PAGES = [pagesOf({ ask: 'cash', 'household-size': '2' }, true), pagesOf({ ask: 'goods' }, true)].flat();
const SHARED = ['yes', 'no', 'unknown'];

const at = (tree: Tree, key: string): unknown =>
  key
    .split('.')
    .reduce<Tree | string | undefined>(
      (inner, part) => (typeof inner === 'object' ? inner[part] : undefined),
      tree,
    );

/** Every message that the pages will look up by the names of their questions. */
const wanted = [
  ...sectionsOf(PAGES).map((section) => (memberOf(section) === null ? `section.${section}.name` : 'section.member.name')),
  ...PAGES.flatMap((page) => [
    `page.${page.title}`,
    ...page.questions.flatMap(({ name: own, words: shared, fact, hint, optional, from, options }) => {
      const name = shared ?? own;
      return [
      ...(fact ? [] : [`q.${name}.label`]),
      ...(hint ? [`q.${name}.hint`] : []),
      ...(optional || fact ? [] : [`q.${name}.missing`]),
      ...(from || fact || shared ? [] : (options ?? [])).map((value) =>
        SHARED.includes(value) ? `option.${value}` : `option.${name}.${value}`,
      ),
      ];
    }),
  ]),
];

describe('The questions of a new wish', () => {
  it.each(['zh-CN', 'en'])('are worded in %s: labels, hints, options and what is missing', (tag) => {
    const tree = words(tag);
    expect(wanted.filter((key) => typeof at(tree, key) !== 'string')).toEqual([]);
    expect(typeof at(tree, 'q.noSuchQuestion.label')).not.toBe('string');
  });

  it('have names that are used once', () => {
    const names = pagesOf({ ask: 'cash', 'household-size': '3' }, true).flatMap((page) =>
      page.questions.map(({ name }) => name),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
