import { type Bilingual, FACTS, type HouseholdFacts, readFact, say, statusesIn } from '#kernel';
import type { Condition } from '../conditions.js';
import type { CaseView } from '../evaluator/case-view.js';
import { explain, rangeOf } from '../evaluator/interpret.js';
import { isLiving } from '../evaluator/rules-on-day.js';
import type { Verdict } from '../evaluator/verdict.js';
import type { Quantity } from '../quantities.js';
import { conditionWords, partsOf } from './condition-words.js';
import { listed, phrase, rangeWords, valueOf } from './fact-words.js';
import { type Dictionary, unitOf } from './quantity-words.js';

const MARKS: Readonly<Record<Verdict, string>> = { met: '✓', 'not-met': '✗', unknown: '?' };

/** The words of one condition tree for one case, line by line; both languages side by side. */
export class TraceLines {
  readonly written: { readonly zh: string[]; readonly en: string[] } = { zh: [], en: [] };

  constructor(
    private readonly facts: HouseholdFacts,
    private readonly view: CaseView,
    private readonly member: number,
    private readonly dictionary: Dictionary,
  ) {}

  add({ zh, en }: Bilingual, depth: number): void {
    const indent = '  '.repeat(depth);
    this.written.zh.push(indent + zh);
    this.written.en.push(indent + en);
  }

  /** Writes a node and its parts; returns what the known facts say about the node. */
  walk(condition: Condition, depth: number): Verdict {
    const { verdict } = explain(condition, this.view, this.member);
    const mark = `${MARKS[verdict]} `;
    const here = this.here(condition);
    const words = conditionWords(condition, this.dictionary);
    this.add(
      here === undefined
        ? phrase(`${mark}{0}`, `${mark}{0}`, words)
        : phrase(`${mark}{0}；本案：{1}`, `${mark}{0}; here: {1}`, words, here),
      depth,
    );
    for (const part of partsOf(condition)) this.walk(part, depth + 1);
    return verdict;
  }

  /** What this case says to a node. */
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

  /** What is measured, and the limit where it has to be computed. */
  private measured(left: Quantity, right: Quantity): Bilingual {
    const unit = unitOf(left, this.dictionary);
    const range = (quantity: Quantity): Bilingual =>
      rangeWords(rangeOf(quantity, this.view, this.member), unit);
    const value =
      left.op === 'fact' ? valueOf(left.fact, readFact(this.facts, this.member, left.fact)) : range(left);
    if (right.op === 'number' || right.op === 'parameter') return value;
    return phrase('{0}（界限{1}）', '{0} (limit {1})', value, range(right));
  }

  private statuses(): Bilingual {
    const { sure, possible } = this.view.statusesOf(this.member);
    const names = FACTS['person.status'].values;
    const named = (mask: number): Bilingual[] =>
      statusesIn(mask).map((status) => names.get(status) as Bilingual);
    const parts = [
      ...named(sure),
      ...named(possible & ~sure).map((name) => phrase('{0}（待查）', '{0} (unknown)', name)),
    ];
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
