import { living } from './compile-condition.js';
import { type FirstAnswers, type Frame, give, type Held } from './frame.js';
import type { Compiled, CompiledPolicy, GrantingPolicy } from './compiled.js';
import { bothLanes, bothOf, type Lanes, NOT_MET, verdictIn, type Verdict } from './verdict.js';

/** Settles what the known facts alone leave unknown, for one policy and member. */
export type Settle = (policy: CompiledPolicy, member: number) => Verdict;

/**
 * Derives the statuses in the order of the catalogue: a policy is judged for all its subjects before the status that
 * it gives takes effect.
 */
export function runFirstPass(program: Compiled, frame: Frame, settle?: Settle): void {
  for (const policy of program.firstPass) {
    const answers = judge(program, policy, frame, settle);
    const granted = receivers(policy, answers, frame);
    frame.found({ answers, granted });
    giveAll(policy, granted, frame.statuses);
  }
}

/** The statuses as they were before the policy at a place of the first pass was judged. */
export function statusesBefore(program: Compiled, frame: Frame, place: number): readonly Held[] {
  const statuses = frame.people.map((_, member) => ({ ...(frame.certificates[member] as Held) }));
  for (const policy of program.firstPass.slice(0, place)) {
    giveAll(policy, (frame.first[policy.moment] as FirstAnswers).granted, statuses);
  }
  return statuses;
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

/** Whether each member receives the status of a policy: living members, and only those whom the rule means. */
function receivers({ policy, grant }: GrantingPolicy, answers: readonly Lanes[], frame: Frame): Lanes[] {
  return frame.people.map((_, member) => {
    frame.turnTo(member);
    const answer = (policy.scope === 'household' ? answers[0] : answers[member]) as Lanes;
    if (verdictIn(answer, 1) === 'not-met') return NOT_MET;
    const subject = policy.scope === 'household' ? bothOf(answer, living(frame)) : answer;
    const receives = grant.to === undefined ? subject : bothOf(subject, grant.to(frame));
    return bothLanes(verdictIn(receives, 1));
  });
}

function giveAll({ grant }: GrantingPolicy, granted: readonly Lanes[], statuses: readonly Held[]): void {
  granted.forEach((lanes, member) => give(statuses[member] as Held, lanes, grant));
}
