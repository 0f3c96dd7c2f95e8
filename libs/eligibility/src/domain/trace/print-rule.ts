import { type Bilingual, DEPARTMENTS, say } from '#kernel';
import type { Parameter } from '../catalogue.js';
import type { Condition } from '../conditions.js';
import { DOCUMENTS } from '../documents.js';
import { conditionOf } from '../evaluator/rules-on-day.js';
import { parameters2021 } from '../parameters.js';
import type { Basis, BasisMark, Policy } from '../policy.js';
import { conditionWords, inlineWords, partsOf } from './condition-words.js';
import { listed, phrase } from './fact-words.js';
import { type Dictionary, quantityWords, unitOf } from './quantity-words.js';

const MARKS: Readonly<Record<BasisMark, Bilingual>> = {
  official: say('官方文件', 'official'),
  'published-source': say('公开来源', 'published source'),
  'configuration-to-be-confirmed': say('待确认配置', 'configuration to be confirmed'),
};

/** The rule as it can be printed and pinned up: who, what, on which conditions, with which papers, by which basis. */
export function printRule(
  policy: Policy,
  parameters: readonly Parameter[] = parameters2021,
): { readonly zh: readonly string[]; readonly en: readonly string[] } {
  const dictionary: Dictionary = {
    parameters: new Map(parameters.map((parameter) => [parameter.name, parameter])),
    inline: inlineWords,
  };
  const { formula } = policy.benefit;
  const lines: Bilingual[] = [
    phrase(
      `${policy.code} {0}（{1}）`,
      `${policy.code} {0} ({1})`,
      policy.name,
      DEPARTMENTS[policy.department],
    ),
    phrase('对象：{0}', 'For: {0}', policy.target),
    phrase('待遇：{0}', 'Benefit: {0}', policy.benefit.words),
    ...(formula === undefined
      ? []
      : [
          phrase(
            '计算：{0}',
            'Computed: {0}',
            quantityWords(formula, dictionary, unitOf(formula, dictionary)),
          ),
        ]),
    say('条件：', 'Conditions:'),
    ...nodes(conditionOf(policy), 1, dictionary),
    phrase(
      '材料：{0}',
      'Papers: {0}',
      policy.documents.length === 0
        ? say('无', 'none')
        : listed(policy.documents.map((code) => DOCUMENTS[code])),
    ),
    say('依据：', 'Basis:'),
    ...policy.basis.map(basisLine),
  ];
  return { zh: lines.map(({ zh }) => zh), en: lines.map(({ en }) => en) };
}

function nodes(condition: Condition, depth: number, dictionary: Dictionary): Bilingual[] {
  const indent = '  '.repeat(depth);
  const line = phrase(`${indent}{0}`, `${indent}{0}`, conditionWords(condition, dictionary));
  return [line, ...partsOf(condition).flatMap((part) => nodes(part, depth + 1, dictionary))];
}

const basisLine = ({ document, article, address, mark }: Basis): Bilingual => {
  const source = [document, article, address].filter((part) => part !== undefined).join(' · ');
  return phrase(`  ${source}（{0}）`, `  ${source} ({0})`, MARKS[mark]);
};
