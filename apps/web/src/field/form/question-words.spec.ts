import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './pages.js';
import { SECTIONS } from './questions.js';

type Tree = { [key: string]: Tree | string | undefined };

const words = (tag: string): Tree =>
  JSON.parse(readFileSync(join(process.cwd(), 'apps/web/src/i18n', tag, 'field.json'), 'utf8')) as Tree;

const at = (tree: Tree, key: string): unknown =>
  key
    .split('.')
    .reduce<Tree | string | undefined>(
      (inner, part) => (typeof inner === 'object' ? inner[part] : undefined),
      tree,
    );

/** Every message that the pages will look up by the names of their questions. */
const wanted = [
  ...SECTIONS.flatMap((section) => [`section.${section}.name`, `section.${section}.hint`]),
  ...PAGES.flatMap((page) => [
    `page.${page.id}`,
    ...page.questions.flatMap((question) => [
      `q.${question.name}.label`,
      ...(question.hint ? [`q.${question.name}.hint`] : []),
      ...(question.optional ? [] : [`q.${question.name}.missing`]),
      ...(question.from
        ? []
        : (question.options ?? []).map((value) =>
            ['yes', 'no', 'unknown'].includes(value) ? `option.${value}` : `option.${question.name}.${value}`,
          )),
    ]),
  ]),
];

describe('The questions of a new wish', () => {
  it.each(['zh-CN', 'en'])('are worded in %s: labels, hints, options and what is missing', (tag) => {
    const tree = words(tag);
    expect(wanted.filter((key) => typeof at(tree, key) !== 'string')).toEqual([]);
    expect(typeof at(tree, 'q.noSuchQuestion.label')).not.toBe('string');
  });

  it('have names that are used once', () => {
    const names = PAGES.flatMap((page) => page.questions.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});
