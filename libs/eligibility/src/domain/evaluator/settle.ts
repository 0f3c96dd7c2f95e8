import { type HouseholdFacts, type Row, slotOf } from '#kernel';
import { CaseView } from './case-view.js';
import { type Choices, choicesFor } from './choices.js';
import { type FirstPassAnswers, runFirstPass } from './first-pass.js';
import type { Frame, Held } from './frame.js';
import { type Explained, MET, NOT_MET, type OpenFact } from './explained.js';
import { explain } from './interpret.js';
import type { CompiledPolicy } from './compiled.js';
import type { Program } from './program.js';
import { type Lanes, verdictIn, type Verdict } from './verdict.js';

/** Looks at one policy, and at all policies of one case together; beyond, unknown stays unknown. */
const LOOKS_PER_QUESTION = 300;
const LOOKS_PER_CASE = 6_000;

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
  private readonly frame: Frame;
  private readonly rows: HouseholdFacts;
  private readonly marks: Uint8Array;
  private readonly passes = new Map<string, { answers: FirstPassAnswers; statuses: Held[] }>();
  private readonly assigned: string[] = [];
  private left = LOOKS_PER_CASE;
  private budget = 0;

  constructor(
    private readonly program: Program,
    facts: HouseholdFacts,
  ) {
    this.frame = program.borrowFrame();
    this.rows = {
      row: facts.row.slice(),
      members: facts.members.map(({ ref, row }) => ({ ref, row: row.slice() })),
    };
    this.marks = program.marksFor(facts.members.length);
  }

  /** Gives the working memory back; the settler must not be used afterwards. */
  close(): void {
    this.program.returnFrame(this.frame);
  }

  settle(policy: CompiledPolicy, member: number): Settled {
    const start = this.look(policy, member);
    const candidates = withoutRepeats(start.open);
    if (start.verdict !== 'unknown') return { verdict: start.verdict, missing: [] };
    if (candidates.length === start.open.length) return { verdict: 'unknown', missing: candidates };
    this.grantBudget();
    const reachable = this.reach(policy, member);
    if (reachable === CAN_BE_MET) return { verdict: 'met', missing: [] };
    if (reachable === CAN_BE_NOT_MET) return { verdict: 'not-met', missing: [] };
    return { verdict: 'unknown', missing: candidates.filter((fact) => this.decides(fact, policy, member)) };
  }

  private grantBudget(): void {
    this.budget = Math.min(LOOKS_PER_QUESTION, this.left);
    this.left -= this.budget;
  }

  /** Which verdicts some answers to the open questions lead to. */
  private reach(policy: CompiledPolicy, member: number): number {
    const seen = this.look(policy, member);
    if (seen.verdict !== 'unknown') return seen.verdict === 'met' ? CAN_BE_MET : CAN_BE_NOT_MET;
    const fact = seen.open.find((open) => this.choices(policy).has(open.path));
    if (fact === undefined || this.budget-- <= 0) return CAN_BE_MET | CAN_BE_NOT_MET;
    let reachable = 0;
    for (const value of this.choices(policy).get(fact.path) ?? []) {
      reachable |= this.supposing(fact, value, () => this.reach(policy, member));
      if (reachable === (CAN_BE_MET | CAN_BE_NOT_MET)) break;
    }
    return reachable;
  }

  /** Whether, for some answers of the other facts, this one alone turns the verdict. */
  private decides(fact: OpenFact, policy: CompiledPolicy, member: number): boolean {
    if (!this.choices(policy).has(fact.path)) return true;
    this.grantBudget();
    return this.turns(fact, policy, member);
  }

  private turns(fact: OpenFact, policy: CompiledPolicy, member: number): boolean {
    if (this.budget-- <= 0) return true;
    const values = this.choices(policy).get(fact.path) ?? [];
    const seen = values.map((value) => this.supposing(fact, value, () => this.look(policy, member)));
    const verdicts = new Set(seen.map(({ verdict }) => verdict));
    if (verdicts.has('met') && verdicts.has('not-met')) return true;
    if (verdicts.size === 1 && !verdicts.has('unknown')) return false;
    const open = seen.flatMap((one) => one.open);
    const next = open.find((other) => this.choices(policy).has(other.path));
    if (next === undefined) return true;
    const answers = this.choices(policy).get(next.path) ?? [];
    return answers.some((value) => this.supposing(next, value, () => this.turns(fact, policy, member)));
  }

  private supposing<Answer>(fact: OpenFact, value: number, answer: () => Answer): Answer {
    const row = fact.member < 0 ? this.rows.row : (this.rows.members[fact.member]?.row as Row);
    const slot = slotOf(fact.path);
    row[slot] = value;
    this.assigned.push(`${fact.member}.${slot}=${value}`);
    const result = answer();
    this.assigned.pop();
    row[slot] = NaN;
    return result;
  }

  private look(policy: CompiledPolicy, member: number): Explained {
    const { frame, program } = this;
    const lanes = policy.asksStatuses
      ? this.withStatuses(policy, member)
      : this.withoutStatuses(policy, member);
    const verdict = verdictIn(lanes, 1);
    if (verdict !== 'unknown') return verdict === 'met' ? MET : NOT_MET;
    const before = policy.firstPass ? program.firstPass.indexOf(policy) : program.firstPass.length;
    const explained = explain(policy.condition, new CaseView(program, frame, 1, before), member);
    return explained.verdict === 'unknown' ? explained : { verdict, open: explained.open };
  }

  private withoutStatuses(policy: CompiledPolicy, member: number): Lanes {
    this.openFrame();
    return this.run(policy, member);
  }

  private withStatuses(policy: CompiledPolicy, member: number): Lanes {
    const { frame } = this;
    this.openFrame();
    const key = this.assigned.join(';');
    let pass = this.passes.get(key);
    if (pass === undefined) {
      const answers = runFirstPass(this.program, frame);
      pass = { answers, statuses: frame.statuses.slice(0, frame.people.length).map((held) => ({ ...held })) };
      this.passes.set(key, pass);
    } else {
      pass.statuses.forEach((held, other) => Object.assign(frame.statuses[other] as Held, held));
      for (const {
        position,
        policy: { scope },
      } of this.program.firstPass) {
        if (scope === 'household') frame.hits.set(position, pass.answers.get(position)?.[0] as Lanes);
      }
    }
    const answer = pass.answers.get(policy.position)?.[policy.policy.scope === 'household' ? 0 : member];
    return answer ?? this.run(policy, member);
  }

  private openFrame(): void {
    this.frame.open(this.rows, this.marks);
  }

  private run(policy: CompiledPolicy, member: number): Lanes {
    this.frame.turnTo(member);
    this.frame.at = this.program.marksAt(policy, member);
    return policy.test(this.frame);
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

function withoutRepeats(open: readonly OpenFact[]): OpenFact[] {
  const seen = new Map<string, OpenFact>();
  for (const fact of open) seen.set(`${fact.member}.${fact.path}`, fact);
  return [...seen.values()];
}
