import type { HouseholdFacts } from '#kernel';
import { type Choices, choicesFor } from './choices.js';
import type { CompiledPolicy } from './compiled.js';
import type { Explained, OpenFact } from './explained.js';
import type { Program } from './program.js';
import type { Verdict } from './verdict.js';
import { WhatIf } from './what-if.js';

/**
 * Looks for one question, and for all questions of one case together, counted by member: a large household costs no
 * more time than a small one. Beyond them unknown stays unknown, and a fact that may matter counts as one that does.
 */
const LOOKS_PER_QUESTION = 1_000;
const LOOKS_PER_CASE = 8_000;

const CAN_BE_MET = 1;
const CAN_BE_NOT_MET = 2;

/** What settling found: the verdict, and the facts whose answers are needed to reach it. */
export interface Settled {
  readonly verdict: Verdict;
  readonly missing: readonly OpenFact[];
}

const choicesOf = new WeakMap<CompiledPolicy, Choices>();

/**
 * Makes "unknown" exact: Kleene's logic calls a rule unknown also where every possible answer leads to the same
 * verdict. Tries the answers that the policy tells apart, until two disagree or all agree. The missing facts are
 * those that alone can turn the verdict for some answers of the others: the smallest set whose answers are certain
 * to decide it. Facts that are computed together (incomes with spending) are not tried: they stay unknown.
 */
export class Settler {
  private readonly case: WhatIf;
  private left = LOOKS_PER_CASE;
  private budget = 0;

  constructor(
    private readonly program: Program,
    private readonly facts: HouseholdFacts,
  ) {
    this.case = new WhatIf(program, facts);
  }

  /** Gives the working memory back; the settler must not be used afterwards. */
  close(): void {
    this.case.close();
  }

  settle(policy: CompiledPolicy, member: number): Settled {
    const start = this.look(policy, member);
    const candidates = withoutRepeats(start.open);
    if (start.verdict !== 'unknown') return { verdict: start.verdict, missing: [] };
    if (candidates.length === start.open.length) return { verdict: 'unknown', missing: candidates };
    const reachable = this.withBudget(() => this.reach(policy, member));
    if (reachable === CAN_BE_MET) return { verdict: 'met', missing: [] };
    if (reachable === CAN_BE_NOT_MET) return { verdict: 'not-met', missing: [] };
    return { verdict: 'unknown', missing: candidates.filter((fact) => this.decides(fact, policy, member)) };
  }

  private withBudget<Answer>(question: () => Answer): Answer {
    const granted = Math.min(LOOKS_PER_QUESTION, this.left);
    this.budget = granted;
    const answer = question();
    this.left -= granted - Math.max(0, this.budget);
    return answer;
  }

  /** Which verdicts some answers to the open questions lead to. */
  private reach(policy: CompiledPolicy, member: number): number {
    const seen = this.look(policy, member);
    if (seen.verdict !== 'unknown') return seen.verdict === 'met' ? CAN_BE_MET : CAN_BE_NOT_MET;
    const fact = seen.open.find((open) => this.choices(policy).has(open.path));
    if (fact === undefined || this.budget <= 0) return CAN_BE_MET | CAN_BE_NOT_MET;
    let reachable = 0;
    for (const value of this.choices(policy).get(fact.path) ?? []) {
      reachable |= this.case.supposing(fact, value, () => this.reach(policy, member));
      if (reachable === (CAN_BE_MET | CAN_BE_NOT_MET)) break;
    }
    return reachable;
  }

  /** Whether, for some answers of the other facts, this one alone turns the verdict. */
  private decides(fact: OpenFact, policy: CompiledPolicy, member: number): boolean {
    return this.withBudget(() => this.turns(fact, policy, member));
  }

  /**
   * Answers the other facts one after the other. What is decided, or no longer asks for the fact, stays so whatever
   * else becomes known. Where only facts are left that are computed together, the fact counts as one that matters.
   */
  private turns(fact: OpenFact, policy: CompiledPolicy, member: number): boolean {
    if (this.budget <= 0) return true;
    const { open } = this.look(policy, member);
    if (!open.some((one) => isSame(one, fact))) return false;
    const values = this.choices(policy).get(fact.path) ?? [];
    const verdicts = new Set(
      values.map((value) => this.case.supposing(fact, value, () => this.look(policy, member).verdict)),
    );
    if (verdicts.has('met') && verdicts.has('not-met')) return true;
    if (verdicts.size === 1 && !verdicts.has('unknown')) return false;
    const next = open.find((other) => !isSame(other, fact) && this.choices(policy).has(other.path));
    if (next === undefined) return true;
    const answers = this.choices(policy).get(next.path) ?? [];
    return answers.some((value) => this.case.supposing(next, value, () => this.turns(fact, policy, member)));
  }

  private look(policy: CompiledPolicy, member: number): Explained {
    this.budget -= this.facts.members.length;
    return this.case.look(policy, member);
  }

  private choices(policy: CompiledPolicy): Choices {
    let choices = choicesOf.get(policy);
    if (choices === undefined) {
      choices = choicesFor(this.program, policy.policy, policy.asksStatuses);
      choicesOf.set(policy, choices);
    }
    return choices;
  }
}

const isSame = (one: OpenFact, other: OpenFact): boolean =>
  one.member === other.member && one.path === other.path;

function withoutRepeats(open: readonly OpenFact[]): OpenFact[] {
  const seen = new Map<string, OpenFact>();
  for (const fact of open) seen.set(`${fact.member}.${fact.path}`, fact);
  return [...seen.values()];
}
