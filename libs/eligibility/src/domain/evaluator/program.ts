import { maskOf } from '#kernel';
import type { Catalogue } from '../catalogue.js';
import type { Grant } from '../policy.js';
import { CaseView } from './case-view.js';
import { type CompileContext, compileMarked, compileUnmarked } from './compile-condition.js';
import type { Compiled, CompiledGrant, CompiledPolicy, GrantingPolicy } from './compiled.js';
import { Frame } from './frame.js';
import { explain } from './interpret.js';
import { asksStatuses, conditionOf, type RulesOnDay, rulesOnDay } from './rules-on-day.js';
import { bothLanes } from './verdict.js';

const SLAB = 32 * 1024;

/** A catalogue compiled for the values of a day: build once, run for every case judged by the same values. */
export class Program implements Compiled {
  readonly policies: readonly CompiledPolicy[];
  readonly firstPass: readonly GrantingPolicy[];
  readonly householdMarks: number;
  readonly personMarks: number;
  private readonly shared = new Map<string, number>();
  private readonly spare: Frame[] = [];
  private slab = new ArrayBuffer(0);
  private used = 0;

  constructor(readonly rules: RulesOnDay) {
    const { policies, firstPass } = rules.catalogue;
    const next = { household: 0, person: 0 };
    const context = this.context();
    this.policies = policies.map((policy) => {
      const condition = conditionOf(policy);
      const { test, nodes } = compileMarked(condition, context);
      const at = next[policy.scope];
      next[policy.scope] += nodes;
      return {
        policy,
        moment: this.momentOf(policy.code),
        condition,
        test,
        nodes,
        at,
        asksStatuses: asksStatuses(condition),
        notMet: [],
        ...(policy.grants === undefined ? {} : { grant: grantOf(policy.grants, context) }),
      };
    });
    this.firstPass = firstPass.map((code) => this.byCode(code) as GrantingPolicy);
    this.householdMarks = next.household;
    this.personMarks = next.person;
  }

  byCode(code: string): CompiledPolicy {
    const found = this.policies.find(({ policy }) => policy.code === code);
    if (found === undefined) throw new RangeError(`The catalogue has no policy ${code}`);
    return found;
  }

  /** Room for the marks of one case, cut from a larger piece: small buffers of their own are costly. */
  marksFor(members: number): Uint8Array {
    const size = this.householdMarks + members * this.personMarks;
    if (this.used + size > this.slab.byteLength) {
      this.slab = new ArrayBuffer(Math.max(SLAB, size));
      this.used = 0;
    }
    const marks = new Uint8Array(this.slab, this.used, size);
    this.used += size;
    return marks;
  }

  marksAt({ policy, at }: CompiledPolicy, member: number): number {
    return policy.scope === 'household' ? at : this.householdMarks + member * this.personMarks + at;
  }

  borrowFrame(): Frame {
    return this.spare.pop() ?? new Frame(this.shared.size);
  }

  returnFrame(frame: Frame): void {
    this.spare.push(frame);
  }

  private momentOf(code: string): number {
    const { firstPass } = this.rules.catalogue;
    return firstPass.includes(code) ? firstPass.indexOf(code) : firstPass.length;
  }

  private context(): CompileContext {
    const context: CompileContext = {
      values: this.rules.values,
      placeOf: (code) => this.momentOf(code),
      sharedSlot: (question) => {
        const key = JSON.stringify(question);
        const slot = this.shared.get(key) ?? this.shared.size;
        this.shared.set(key, slot);
        return slot;
      },
      unmarked: (condition) => compileUnmarked(condition, context),
      interpreted: (condition) => {
        const answer = (frame: Frame, lane: 0 | 1) =>
          bothLanes(explain(condition, new CaseView(this, frame, lane), frame.member).verdict);
        return asksStatuses(condition)
          ? (frame) => (answer(frame, 0) & 0b0101) | (answer(frame, 1) & 0b1010)
          : (frame) => answer(frame, 1);
      },
    };
    return context;
  }
}

const grantOf = ({ status, removes, to }: Grant, context: CompileContext): CompiledGrant => ({
  status: maskOf([status]),
  removes: removes === undefined ? 0 : maskOf([removes]),
  ...(to === undefined ? {} : { to: context.unmarked(to) }),
});

const programs = new WeakMap<Catalogue, { byDay: Map<string, Program>; byValues: Map<string, Program> }>();

/** The program of a catalogue for a decision date (YYYY-MM-DD); built once per set of values. */
export function programFor(catalogue: Catalogue, day: string): Program {
  let known = programs.get(catalogue);
  if (known === undefined) programs.set(catalogue, (known = { byDay: new Map(), byValues: new Map() }));
  const compiled = known.byDay.get(day);
  if (compiled !== undefined) return compiled;
  const rules = rulesOnDay(catalogue, day);
  const key = [...rules.values].map(([name, { top, bottom }]) => `${name}=${top}/${bottom}`).join(';');
  const program = known.byValues.get(key) ?? new Program(rules);
  known.byValues.set(key, program);
  known.byDay.set(day, program);
  return program;
}
