import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(process.cwd(), 'apps/web/src');
const LANGUAGES = ['zh-CN', 'en'] as const;
const NAMES = ['common', 'field', 'desk', 'public'] as const;

type Tree = { [key: string]: Tree | string | string[] };

const messages = (tag: string, name: string): Tree =>
  JSON.parse(readFileSync(join(SOURCE, 'i18n', tag, `${name}.json`), 'utf8')) as Tree;

/** Every message by its full key; a list counts as one message. */
function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else if (Array.isArray(value)) flat.set(prefix + key, value.join('\n'));
    else for (const [inner, words] of flatten(value, `${prefix}${key}.`)) flat.set(inner, words);
  }
  return flat;
}

/** Program text of the fronts: words in Han characters belong into message files. */
function sources(): { path: string; text: string }[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.ts$|^fixtures\/|^gallery\/|^api\/generated\//.test(path))
    .map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }));
}

/** Han characters in code; the few in comments name a term of the field and are allowed. */
const hardCoded = (text: string): string[] =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').match(/\p{Script=Han}+/gu) ?? [];

const placeholders = (words: string): string[] =>
  [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

/** Static keys of `t(...)`, with the namespace that the file's words come from. */
function usedKeys(text: string): { name: string; key: string }[] {
  const own = /useWords\('(\w+)'\)/.exec(text)?.[1] ?? 'common';
  return [...text.matchAll(/\bt\(\s*'([^'$]+)'/g)].map(([, used = '']) => {
    const [name, key] = used.includes(':') ? (used.split(':') as [string, string]) : [own, used];
    return { name, key };
  });
}

describe('The words of the fronts', () => {
  it.each(NAMES)('exist in both languages with the same keys and places: %s', (name) => {
    const [zh, en] = LANGUAGES.map((tag) => flatten(messages(tag, name)));
    expect([...(en?.keys() ?? [])].sort()).toEqual([...(zh?.keys() ?? [])].sort());
    for (const [key, words] of zh ?? []) {
      expect({ key, places: placeholders(en?.get(key) ?? '') }).toEqual({ key, places: placeholders(words) });
      expect({ key, empty: words.trim() === '' || en?.get(key)?.trim() === '' }).toEqual({
        key,
        empty: false,
      });
    }
  });

  it.each(LANGUAGES)('tell a worker why in the words that the desk chose from: %s', (tag) => {
    for (const group of ['refusal', 'returnReason'])
      expect(messages(tag, 'field')[group]).toEqual(messages(tag, 'desk')[group]);
  });

  it('never stand in program text', () => {
    const found = sources().flatMap(({ path, text }) => hardCoded(text).map((words) => `${path}: ${words}`));
    expect(found).toEqual([]);
  });

  it('are there for every key that a screen asks for', () => {
    const known = new Map(NAMES.map((name) => [name as string, flatten(messages('zh-CN', name))]));
    const missing = sources().flatMap(({ path, text }) =>
      usedKeys(text)
        .filter(({ name, key }) => !known.get(name)?.has(key))
        .map(({ name, key }) => `${path}: ${name}:${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('avoid the words that the guide rules out', () => {
    const ruledOut = /困难户|施舍|审核不通过|操作成功|支付失败|手慢了|非法访问|系统|接口|校验失败|！/;
    for (const name of NAMES) {
      for (const [key, words] of flatten(messages('zh-CN', name)))
        expect(`${key}: ${words}`).not.toMatch(ruledOut);
    }
  });

  it('would be found in program text and missed in a language (the checks can fail)', () => {
    expect(hardCoded("const title = '今日'; // 今日 in a comment")).toEqual(['今日']);
    expect(usedKeys("const { t } = useWords('desk'); t('no.such.key'); t('common:form.continue')")).toEqual([
      { name: 'desk', key: 'no.such.key' },
      { name: 'common', key: 'form.continue' },
    ]);
    expect(placeholders('{{b}} {{a}}')).not.toEqual(placeholders('{{a}}'));
  });
});
