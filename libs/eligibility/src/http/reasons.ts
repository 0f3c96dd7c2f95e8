import { type Bilingual, FACTS, formatYuan, type HouseholdFacts, readFact, say, statusesIn } from '#kernel';
import type { Condition } from '../domain/conditions.js';
import type { CaseView } from '../domain/evaluator/case-view.js';
import { explain, rangeOf } from '../domain/evaluator/interpret.js';
import { Judgement } from '../domain/evaluator/judgement.js';
import { programFor } from '../domain/evaluator/program.js';
import { isLiving } from '../domain/evaluator/rules-on-day.js';
import type { Verdict } from '../domain/evaluator/verdict.js';
import type { Assessment, Catalogue, PolicyResult, Trace } from '../domain/index.js';
import type { Quantity } from '../domain/quantities.js';
import { conditionWords, inlineWords, partsOf } from '../domain/trace/condition-words.js';
import { listed, phrase, rangeWords, valueOf } from '../domain/trace/fact-words.js';
import { type Dictionary, unitOf } from '../domain/trace/quantity-words.js';

const MARKS: Readonly<Record<Verdict, string>> = { met: '✓', 'not-met': '✗', unknown: '?' };
const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  met: say('符合', 'met'),
  'not-met': say('不符合', 'not met'),
  unknown: say('待查', 'unknown'),
};
const SETTLED = say('＝ 无论未知事实如何，结论相同', '= the same verdict whatever the unknown facts are');

/** An assessment with the reasons of every result, in the order of its results. */
export interface Reasoned {
  readonly assessment: Assessment;
  readonly reasons: readonly Trace[];
}

/**
 * Judges once and gives the reasons of all results, each the same as `trace` gives, byte for byte (reasons.spec.ts).
 * `trace` judges the whole case anew for one result: with unknown facts that is seconds for a page of all policies.
 */
export function assessWithReasons(
  catalogue: Catalogue,
  facts: HouseholdFacts,
  decisionDate: string,
): Reasoned {
  const program = programFor(catalogue, decisionDate);
  const judgement = new Judgement(program, facts);
  const assessment = judgement.run(decisionDate);
  const dictionary: Dictionary = {
    parameters: new Map(catalogue.parameters.map((parameter) => [parameter.name, parameter])),
    values: program.rules.values,
    inline: inlineWords,
  };
  const view = judgement.view();
  const reasons = assessment.results.map((result) => {
    const { policy, condition } = program.byCode(result.policy);
    const member = Math.max(
      0,
      facts.members.findIndex((one) => one.ref === result.ref),
    );
    const told = new Telling(facts, view, member, dictionary);
    told.add(headline(policy.name, result), 0);
    if (told.walk(condition, 1) !== result.verdict) told.add(SETTLED, 1);
    return told.lines;
  });
  judgement.close();
  return { assessment, reasons };
}

function headline(name: Bilingual, result: PolicyResult): Bilingual {
  const { policy, ref, verdict, conditional, amountFen, perMonth, missing } = result;
  const parts = [
    phrase(`${policy} {0} [${ref}]：{1}`, `${policy} {0} [${ref}]: {1}`, name, VERDICTS[verdict]),
  ];
  if (conditional) parts.push(say('待有关身份认定后', 'after the status is granted'));
  if (amountFen !== undefined) {
    const yuan = formatYuan(amountFen);
    parts.push(say(`${yuan}元${perMonth ? '/月' : ''}`, `${yuan} yuan${perMonth ? ' a month' : ''}`));
  }
  if (missing.length > 0) parts.push(say(`缺：${missing.join('、')}`, `missing: ${missing.join(', ')}`));
  return listed(parts, say('；', '; '));
}

class Telling {
  readonly lines: { readonly zh: string[]; readonly en: string[] } = { zh: [], en: [] };

  constructor(
    private readonly facts: HouseholdFacts,
    private readonly view: CaseView,
    private readonly member: number,
    private readonly dictionary: Dictionary,
  ) {}

  add({ zh, en }: Bilingual, depth: number): void {
    const indent = '  '.repeat(depth);
    this.lines.zh.push(indent + zh);
    this.lines.en.push(indent + en);
  }

  /** Tells a node and its parts; returns what the known facts say about it. */
  walk(condition: Condition, depth: number): Verdict {
    const { verdict } = explain(condition, this.view, this.member);
    const mark = MARKS[verdict];
    const words = conditionWords(condition, this.dictionary);
    const here = this.here(condition);
    this.add(
      here
        ? phrase(`${mark} {0}；本案：{1}`, `${mark} {0}; here: {1}`, words, here)
        : phrase(`${mark} {0}`, `${mark} {0}`, words),
      depth,
    );
    for (const part of partsOf(condition)) this.walk(part, depth + 1);
    return verdict;
  }

  private here(condition: Condition): Bilingual | undefined {
    switch (condition.op) {
      case 'is':
      case 'oneOf':
        return valueOf(condition.fact, readFact(this.facts, this.member, condition.fact));
      case 'compare':
        return this.measured(condition.left, condition.right);
      case 'holds':
        return this.statuses();
      case 'someMember':
        return this.membersWith(condition.where);
      default:
        return undefined;
    }
  }

  private measured(left: Quantity, right: Quantity): Bilingual {
    const unit = unitOf(left, this.dictionary);
    const range = (quantity: Quantity): Bilingual =>
      rangeWords(rangeOf(quantity, this.view, this.member), unit);
    const value =
      left.op === 'fact' ? valueOf(left.fact, readFact(this.facts, this.member, left.fact)) : range(left);
    const isPlain = right.op === 'number' || right.op === 'parameter';
    return isPlain ? value : phrase('{0}（界限{1}）', '{0} (limit {1})', value, range(right));
  }

  private statuses(): Bilingual {
    const { sure, possible } = this.view.statusesOf(this.member);
    const names = FACTS['person.status'].values;
    const named = (mask: number): Bilingual[] =>
      statusesIn(mask).map((status) => names.get(status) as Bilingual);
    const open = named(possible & ~sure).map((name) => phrase('{0}（待查）', '{0} (unknown)', name));
    const parts = [...named(sure), ...open];
    return parts.length === 0 ? say('无', 'none') : listed(parts);
  }

  private membersWith(where: Condition): Bilingual {
    const said = this.facts.members.flatMap(({ ref }, member) => {
      const both = [isLiving, where].map((part) => explain(part, this.view, member).verdict);
      if (both.includes('not-met')) return [];
      return both.includes('unknown') ? [say(`${ref}（待查）`, `${ref} (unknown)`)] : [say(ref, ref)];
    });
    return said.length === 0 ? say('无', 'none') : listed(said);
  }
}
