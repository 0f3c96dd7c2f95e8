import { type HouseholdFacts, slotOf } from '#kernel';
import type { Fraction } from './exact.js';
import type { Frame, Held } from './frame.js';
import { type Explained, every, gathered, MET, NOT_MET, type OpenFact } from './explained.js';
import { explain, type View } from './interpret.js';
import type { Compiled, CompiledPolicy } from './compiled.js';
import { isLiving } from './rules-on-day.js';
import { verdictIn } from './verdict.js';

const STATUS = slotOf('person.status');

/**
 * A case as the interpreter sees it at one moment: its statuses are those that the compiled first pass has derived.
 * Not to be used after the frame has changed.
 */
export class CaseView implements View {
  readonly facts: HouseholdFacts;
  readonly values: ReadonlyMap<string, Fraction>;
  private readonly earlier = new Map<number, CaseView>();
  private readonly ofHousehold = new Map<CompiledPolicy, Explained>();

  /** `before`: only policies of the first pass ahead of this position may explain a status. */
  constructor(
    private readonly program: Compiled,
    private readonly frame: Frame,
    private readonly lane: 0 | 1 = 1,
    private readonly before: number = program.firstPass.length,
  ) {
    this.facts = { row: frame.household, members: frame.people.map((row) => ({ ref: '', row })) };
    this.values = program.rules.values;
  }

  holds(member: number, mask: number): Explained {
    const { sure, possible } = (this.lane === 1 ? this.frame.statuses : this.frame.certificates)[
      member
    ] as Held;
    if ((sure & mask) !== 0) return MET;
    if ((possible & mask) === 0) return NOT_MET;
    return { verdict: 'unknown', open: this.openStatuses(member, mask) };
  }

  /** The sure and the possible statuses of a member. */
  statusesOf(member: number): Readonly<Held> {
    return this.frame.statuses[member] as Held;
  }

  hit(code: string): Explained {
    const policy = this.program.byCode(code);
    const lanes = this.frame.hits.get(policy.position);
    const verdict = lanes === undefined ? 'unknown' : verdictIn(lanes, 1);
    if (verdict !== 'unknown') return verdict === 'met' ? MET : NOT_MET;
    const before = this.program.firstPass.indexOf(policy);
    return { verdict, open: this.viewBefore(before).explainPolicy(policy, 0).open };
  }

  /** Why a status is unknown: the certificate itself, or a policy of the first pass that gives or replaces it. */
  private openStatuses(member: number, mask: number): readonly OpenFact[] {
    const open: (readonly OpenFact[])[] = [];
    if (Number.isNaN(this.frame.people[member]?.[STATUS])) open.push([{ member, path: 'person.status' }]);
    if (this.lane === 0) return gathered(open);
    for (const policy of this.program.firstPass.slice(0, this.before)) {
      const grant = policy.grant;
      if (grant === undefined || ((grant.status | grant.removes) & mask) === 0) continue;
      const granting = this.explainGranting(policy, member).open;
      open.push(granting);
      // A status that is given while another is taken pulls both ways: counted twice, so that it is looked into.
      if ((grant.status & mask) !== 0 && (grant.removes & mask) !== 0) open.push(granting);
    }
    return gathered(open);
  }

  private explainGranting(policy: CompiledPolicy, member: number): Explained {
    const position = this.program.firstPass.indexOf(policy);
    if (position >= this.before) return { verdict: 'unknown', open: [] };
    const view = this.viewBefore(position);
    const to = policy.policy.grants?.to;
    return every([
      view.explainPolicy(policy, member),
      ...(policy.policy.scope === 'household' ? [explain(isLiving, view, member)] : []),
      ...(to === undefined ? [] : [explain(to, view, member)]),
    ]);
  }

  /** A household policy says the same for every member: it is explained once. */
  private explainPolicy(policy: CompiledPolicy, member: number): Explained {
    if (policy.policy.scope === 'person') return explain(policy.condition, this, member);
    const known = this.ofHousehold.get(policy) ?? explain(policy.condition, this, 0);
    this.ofHousehold.set(policy, known);
    return known;
  }

  /** Statuses are explained by earlier policies only, so that an explanation always ends. */
  private viewBefore(position: number): CaseView {
    const before = Math.min(position, this.before);
    const view = this.earlier.get(before) ?? new CaseView(this.program, this.frame, 1, before);
    this.earlier.set(before, view);
    return view;
  }
}
