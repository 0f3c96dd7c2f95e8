import { type HouseholdFacts, type Row, slotOf } from '#kernel';
import { CaseView } from './case-view.js';
import type { CompiledPolicy } from './compiled.js';
import { type Explained, MET, NOT_MET, type OpenFact } from './explained.js';
import { runFirstPass } from './first-pass.js';
import type { FirstAnswers, Frame, Held } from './frame.js';
import { explain } from './interpret.js';
import type { Program } from './program.js';
import { type Lanes, verdictIn } from './verdict.js';

/** A first pass that has been run: what it found, and the statuses after it. */
interface Pass {
  readonly first: readonly FirstAnswers[];
  readonly statuses: readonly Held[];
}

/** A case in which unknown facts can be supposed to have a value, and looked at again. */
export class WhatIf {
  private readonly frame: Frame;
  private readonly rows: HouseholdFacts;
  private readonly marks: Uint8Array;
  private readonly passes = new Map<string, Pass>();
  private readonly views = new Map<number, CaseView>();
  private readonly supposed: string[] = [];

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

  /** Gives the working memory back; not to be used afterwards. */
  close(): void {
    this.program.returnFrame(this.frame);
  }

  /** What is answered while this fact has this value. */
  supposing<Answer>(fact: OpenFact, value: number, answer: () => Answer): Answer {
    const row = fact.member < 0 ? this.rows.row : (this.rows.members[fact.member]?.row as Row);
    const slot = slotOf(fact.path);
    row[slot] = value;
    this.supposed.push(`${fact.member}.${slot}=${value}`);
    const result = answer();
    this.supposed.pop();
    row[slot] = NaN;
    return result;
  }

  /** The verdict on what is known and supposed, and the facts that are still open. */
  look(policy: CompiledPolicy, member: number): Explained {
    const lanes = policy.asksStatuses
      ? this.withStatuses(policy, member)
      : this.withoutStatuses(policy, member);
    const verdict = verdictIn(lanes, 1);
    if (verdict !== 'unknown') return verdict === 'met' ? MET : NOT_MET;
    const moment = Math.min(policy.moment, this.frame.judged);
    return explain(policy.condition, this.view(moment), member);
  }

  /** Before anything is supposed, all questions look at the same case: what one has explained serves the next. */
  private view(before: number): CaseView {
    const supposing = this.supposed.length > 0;
    const view =
      (supposing ? undefined : this.views.get(before)) ?? new CaseView(this.program, this.frame, 1, before);
    if (!supposing) this.views.set(before, view);
    return view;
  }

  private withoutStatuses(policy: CompiledPolicy, member: number): Lanes {
    this.openFrame();
    return this.run(policy, member);
  }

  private withStatuses(policy: CompiledPolicy, member: number): Lanes {
    const { frame } = this;
    this.openFrame();
    const key = this.supposed.join(';');
    const known = this.passes.get(key);
    if (known === undefined) {
      runFirstPass(this.program, frame);
      const statuses = frame.people.map((_, other) => ({ ...(frame.statuses[other] as Held) }));
      this.passes.set(key, { first: [...frame.first], statuses });
    } else {
      known.statuses.forEach((held, other) => Object.assign(frame.statuses[other] as Held, held));
      known.first.forEach((answers) => frame.found(answers));
    }
    const subject = policy.policy.scope === 'household' ? 0 : member;
    return policy.grant === undefined
      ? this.run(policy, member)
      : (frame.first[policy.moment]?.answers[subject] as Lanes);
  }

  private openFrame(): void {
    this.frame.open(this.rows, this.marks);
  }

  private run(policy: CompiledPolicy, member: number): Lanes {
    this.frame.turnTo(member);
    this.frame.at = this.program.marksAt(policy, member);
    return policy.test(this.frame);
  }
}
