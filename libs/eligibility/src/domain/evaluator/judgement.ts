import { type HouseholdFacts, pathFor, type Status, statusesIn } from '#kernel';
import type { Assessment, DerivedStatus, PolicyResult } from '../assessment.js';
import type { Quantity } from '../quantities.js';
import { CaseView } from './case-view.js';
import { toFen } from './exact.js';
import { runFirstPass } from './first-pass.js';
import type { Frame, Held } from './frame.js';
import { type OpenFact } from './explained.js';
import { rangeOf } from './interpret.js';
import type { CompiledPolicy, GrantingPolicy } from './compiled.js';
import type { Program } from './program.js';
import { parametersOf } from './rules-on-day.js';
import { type Settled, Settler } from './settle.js';
import { type Lanes, MET, NOT_MET, verdictIn, type Verdict } from './verdict.js';

const NOTHING: readonly string[] = [];

/** One case being judged; close it when its results and words have been taken. */
export class Judgement {
  private readonly frame: Frame;
  private readonly marks: Uint8Array;
  private readonly results: PolicyResult[] = [];
  private readonly missing = new Set<string>();
  private readonly settledFirst = new Map<string, Settled>();
  private settler: Settler | undefined;

  constructor(
    private readonly program: Program,
    private readonly facts: HouseholdFacts,
  ) {
    this.frame = program.borrowFrame();
    this.marks = program.marksFor(facts.members.length);
  }

  /** Judges every policy for every subject; results stand in the order of the catalogue. */
  run(decisionDate: string): Assessment {
    const { frame, program } = this;
    frame.open(this.facts, this.marks);
    runFirstPass(program, frame, (policy, member) => {
      const settled = this.settle(policy, member);
      this.settledFirst.set(`${policy.moment}/${member}`, settled);
      return settled.verdict;
    });
    for (const policy of program.policies) {
      const subjects = policy.policy.scope === 'household' ? 1 : this.facts.members.length;
      const answers = policy.grant === undefined ? undefined : frame.first[policy.moment]?.answers;
      for (let member = 0; member < subjects; member++) {
        const lanes = answers === undefined ? this.judge(policy, member) : (answers[member] as Lanes);
        if (lanes === NOT_MET && this.addKnown(policy, member)) continue;
        if (answers === undefined) this.add(policy, member, lanes);
        else this.addFirst(policy, member, lanes);
      }
    }
    return {
      catalogueVersion: program.rules.catalogue.version,
      decisionDate,
      results: this.results,
      statusesDerived: this.derived(),
      missing: [...this.missing].sort(),
      marks: this.marks,
    };
  }

  /** The case as a policy saw it: with the statuses that were derived before it was judged. */
  view(policy: CompiledPolicy): CaseView {
    return new CaseView(this.program, this.frame, 1, policy.moment);
  }

  /** Gives the working memory back. */
  close(): void {
    this.settler?.close();
    this.program.returnFrame(this.frame);
  }

  private judge(policy: CompiledPolicy, member: number): Lanes {
    this.frame.turnTo(member);
    this.frame.at = this.program.marksAt(policy, member);
    return policy.test(this.frame);
  }

  private addFirst(policy: CompiledPolicy, member: number, lanes: Lanes): void {
    const settled =
      this.settledFirst.size === 0 ? undefined : this.settledFirst.get(`${policy.moment}/${member}`);
    this.record(policy, member, settled?.verdict ?? verdictIn(lanes, 1), false, settled?.missing);
  }

  private add(policy: CompiledPolicy, member: number, lanes: Lanes): void {
    const plain = verdictIn(lanes, 1);
    const settled = plain === 'unknown' ? this.settle(policy, member) : undefined;
    const verdict = settled?.verdict ?? plain;
    const conditional = verdict === 'met' && policy.asksStatuses && verdictIn(lanes, 0) !== 'met';
    this.record(policy, member, verdict, conditional, settled?.missing);
  }

  /** Most results are a plain "not met": shared, not made again. */
  private addKnown(compiled: CompiledPolicy, member: number): boolean {
    const known = compiled.notMet[member];
    if (known === undefined || known.ref !== this.refOf(compiled, member)) return false;
    this.results.push(known);
    return true;
  }

  private refOf({ policy }: CompiledPolicy, member: number): string {
    return policy.scope === 'household' ? 'household' : (this.facts.members[member]?.ref as string);
  }

  private record(
    compiled: CompiledPolicy,
    member: number,
    verdict: Verdict,
    conditional: boolean,
    open: readonly OpenFact[] = [],
  ): void {
    const { policy } = compiled;
    const ref = this.refOf(compiled, member);
    const { certainty, every, formula } = policy.benefit;
    const fen = verdict === 'met' && formula !== undefined ? this.amountOf(formula, member) : undefined;
    const result: PolicyResult = {
      policy: policy.code,
      ref,
      verdict,
      conditional,
      amountFen: certainty === 'fixed' ? fen : undefined,
      indicativeFen: certainty === 'indicative' ? fen : undefined,
      perMonth: every === 'month',
      missing: open.length === 0 ? NOTHING : this.pathsOf(open),
    };
    if (verdict === 'not-met') compiled.notMet[member] = Object.freeze(result);
    this.results.push(result);
  }

  private amountOf(formula: Quantity, member: number): number | undefined {
    const { values } = this.program.rules;
    if (!parametersOf(formula).every((name) => values.has(name))) return undefined;
    return toFen(rangeOf(formula, new CaseView(this.program, this.frame), member));
  }

  private settle(policy: CompiledPolicy, member: number): Settled {
    this.settler ??= new Settler(this.program, this.facts);
    return this.settler.settle(policy, member);
  }

  private pathsOf(open: readonly OpenFact[]): string[] {
    const paths = open.map(({ member, path }) => pathFor(path, this.facts.members[member]?.ref ?? ''));
    for (const path of paths) this.missing.add(path);
    return paths.sort();
  }

  private derived(): DerivedStatus[] {
    const derived: DerivedStatus[] = [];
    this.facts.members.forEach(({ ref }, member) => {
      const before = this.frame.certificates[member] as Held;
      const { sure } = this.frame.statuses[member] as Held;
      for (const status of statusesIn(sure & ~before.sure))
        derived.push({ ref, status, by: this.giverOf(status, member) });
    });
    return derived;
  }

  /** The first policy that surely gave the member the status. */
  private giverOf(status: Status, member: number): string {
    const giver = this.program.firstPass.find(
      ({ policy, moment }) =>
        policy.grants.status === status && this.frame.first[moment]?.granted[member] === MET,
    ) as GrantingPolicy;
    return giver.policy.code;
  }
}
