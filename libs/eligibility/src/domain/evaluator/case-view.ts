import { type HouseholdFacts, slotOf } from '#kernel';
import type { Compiled, CompiledPolicy, GrantingPolicy } from './compiled.js';
import type { Fraction } from './exact.js';
import { type Explained, every, gathered, MET, NOT_MET, type OpenFact } from './explained.js';
import { statusesBefore } from './first-pass.js';
import type { FirstAnswers, Frame, Held } from './frame.js';
import { explain, type View } from './interpret.js';
import { isLiving } from './rules-on-day.js';
import { type Lanes, verdictIn } from './verdict.js';

const STATUS = slotOf('person.status');

/**
 * A case as the interpreter sees it at one moment: its statuses are those that the compiled first pass has derived by
 * then. Not to be used after the frame has changed.
 */
export class CaseView implements View {
  readonly facts: HouseholdFacts;
  readonly values: ReadonlyMap<string, Fraction>;
  private readonly statuses: readonly Held[];
  private readonly earlier = new Map<number, CaseView>();
  private readonly ofHousehold = new Map<CompiledPolicy, Explained>();

  /**
   * `lane` 0 sees held certificates alone. `moment`: how many policies of the first pass are behind, at most those
   * that the frame has run; left out, all of these.
   */
  constructor(
    private readonly program: Compiled,
    private readonly frame: Frame,
    private readonly lane: 0 | 1 = 1,
    private readonly moment: number = frame.judged,
  ) {
    this.facts = { row: frame.household, members: frame.people.map((row) => ({ ref: '', row })) };
    this.values = program.rules.values;
    if (lane === 0) this.statuses = frame.certificates;
    else if (moment === program.firstPass.length) this.statuses = frame.statuses;
    else this.statuses = statusesBefore(program, frame, moment);
  }

  holds(member: number, mask: number): Explained {
    const { sure, possible } = this.statusesOf(member);
    if ((sure & mask) !== 0) return MET;
    if ((possible & mask) === 0) return NOT_MET;
    return { verdict: 'unknown', open: this.openStatuses(member, mask) };
  }

  /** The sure and the possible statuses of a member. */
  statusesOf(member: number): Readonly<Held> {
    return this.statuses[member] as Held;
  }

  hit(code: string): Explained {
    const policy = this.program.byCode(code);
    const { answers } = this.frame.first[policy.moment] as FirstAnswers;
    const verdict = verdictIn(answers[0] as Lanes, this.lane);
    if (verdict !== 'unknown') return verdict === 'met' ? MET : NOT_MET;
    return { verdict, open: this.before(policy).explainPolicy(policy, 0).open };
  }

  /** Why a status is unknown: the certificate itself, or a policy of the first pass that gives or replaces it. */
  private openStatuses(member: number, mask: number): readonly OpenFact[] {
    const open: (readonly OpenFact[])[] = [];
    if (Number.isNaN(this.frame.people[member]?.[STATUS])) open.push([{ member, path: 'person.status' }]);
    if (this.lane === 0) return gathered(open);
    for (const policy of this.program.firstPass.slice(0, this.moment)) {
      const { status, removes } = policy.grant;
      if (((status | removes) & mask) === 0) continue;
      const granting = this.before(policy).explainGranting(policy, member).open;
      open.push(granting);
      // A status that is given while another is taken pulls both ways: counted twice, so that it is looked into.
      if ((status & mask) !== 0 && (removes & mask) !== 0) open.push(granting);
    }
    return gathered(open);
  }

  private explainGranting(policy: GrantingPolicy, member: number): Explained {
    const { scope, grants } = policy.policy;
    return every([
      this.explainPolicy(policy, member),
      ...(scope === 'household' ? [explain(isLiving, this, member)] : []),
      ...(grants.to === undefined ? [] : [explain(grants.to, this, member)]),
    ]);
  }

  /** A household policy says the same for every member: it is explained once. */
  private explainPolicy(policy: CompiledPolicy, member: number): Explained {
    if (policy.policy.scope === 'person') return explain(policy.condition, this, member);
    const known = this.ofHousehold.get(policy) ?? explain(policy.condition, this, 0);
    this.ofHousehold.set(policy, known);
    return known;
  }

  /** The same case when a policy of the first pass was judged. */
  private before({ moment }: CompiledPolicy): CaseView {
    const view = this.earlier.get(moment) ?? new CaseView(this.program, this.frame, this.lane, moment);
    this.earlier.set(moment, view);
    return view;
  }
}
