import { living } from './compile-condition.js';
import type { Frame } from './frame.js';
import type { Compiled, CompiledPolicy } from './compiled.js';
import { bothLanes, bothOf, type Lanes, NOT_MET, verdictIn, type Verdict } from './verdict.js';

/** Settles what the known facts alone leave unknown, for one policy and member. */
export type Settle = (policy: CompiledPolicy, member: number) => Verdict;

/** Answers of the first pass by position of the policy, then by member (household policies: one answer). */
export type FirstPassAnswers = ReadonlyMap<number, readonly Lanes[]>;

/**
 * Derives the statuses in the order of the catalogue: a policy is judged for all its subjects before the status that
 * it gives takes effect.
 */
export function runFirstPass(program: Compiled, frame: Frame, settle?: Settle): FirstPassAnswers {
  const answers = new Map<number, readonly Lanes[]>();
  for (const policy of program.firstPass) {
    const lanes = judge(program, policy, frame, settle);
    answers.set(policy.position, lanes);
    if (policy.policy.scope === 'household') frame.hits.set(policy.position, lanes[0] as Lanes);
    applyGrant(policy, lanes, frame);
  }
  return answers;
}

function judge(program: Compiled, policy: CompiledPolicy, frame: Frame, settle?: Settle): Lanes[] {
  const subjects = policy.policy.scope === 'household' ? 1 : frame.people.length;
  const answers: Lanes[] = [];
  for (let member = 0; member < subjects; member++) {
    frame.turnTo(member);
    frame.at = program.marksAt(policy, member);
    const lanes = policy.test(frame);
    const open = settle !== undefined && verdictIn(lanes, 1) === 'unknown';
    answers.push(open ? bothLanes(settle(policy, member)) : lanes);
  }
  return answers;
}

function applyGrant({ policy, grant }: CompiledPolicy, answers: readonly Lanes[], frame: Frame): void {
  if (grant === undefined) return;
  const granted: Lanes[] = [];
  for (let member = 0; member < frame.people.length; member++) {
    frame.turnTo(member);
    const answer = (policy.scope === 'household' ? answers[0] : answers[member]) as Lanes;
    if (verdictIn(answer, 1) === 'not-met') {
      granted.push(NOT_MET);
      continue;
    }
    const subject = policy.scope === 'household' ? bothOf(answer, living(frame)) : answer;
    const receives = grant.to === undefined ? subject : bothOf(subject, grant.to(frame));
    granted.push(bothLanes(verdictIn(receives, 1)));
  }
  granted.forEach((lanes, member) => frame.grant(member, lanes, grant.status, grant.removes));
}
