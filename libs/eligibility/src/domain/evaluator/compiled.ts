import type { PolicyResult } from '../assessment.js';
import type { Condition } from '../conditions.js';
import type { Grant, Policy } from '../policy.js';
import type { Test } from './compile-compare.js';
import type { RulesOnDay } from './rules-on-day.js';

/** What a hit of a first-pass policy changes, compiled. */
export interface CompiledGrant {
  readonly status: number;
  readonly removes: number;
  readonly to?: Test;
}

/** A policy ready to be run. */
export interface CompiledPolicy {
  readonly policy: Policy;
  /** How many policies of the first pass are behind when it is judged: for one of these, its place among them. */
  readonly moment: number;
  readonly condition: Condition;
  readonly test: Test;
  readonly nodes: number;
  /** Where its marks begin among those of its subject. */
  readonly at: number;
  readonly asksStatuses: boolean;
  /** Of the policies of the first pass, and of them alone. */
  readonly grant?: CompiledGrant;
  /** Results "not met" say nothing about the case: one value per place of a member is shared. */
  readonly notMet: PolicyResult[];
}

/** A policy of the first pass. */
export interface GrantingPolicy extends CompiledPolicy {
  readonly policy: Policy & { readonly grants: Grant };
  readonly grant: CompiledGrant;
}

/** A catalogue compiled for the values of a day, as those see it who run or explain it. */
export interface Compiled {
  readonly rules: RulesOnDay;
  readonly policies: readonly CompiledPolicy[];
  /** Those that give statuses, in their order. */
  readonly firstPass: readonly GrantingPolicy[];
  /** The compiled policy of a code; throws for a code that the catalogue does not have. */
  byCode(code: string): CompiledPolicy;
  /** Where the marks of a result begin. */
  marksAt(policy: CompiledPolicy, member: number): number;
}
