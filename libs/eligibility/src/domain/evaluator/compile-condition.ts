import { all, type Condition } from '../conditions.js';
import { FACTS, type FactPath, isPersonFact, maskOf, slotOf } from '../facts/facts.js';
import { type CompareContext, compileCompare, type Test } from './compile-compare.js';
import type { Frame, Held } from './frame.js';
import { asksStatuses, isLiving } from './rules-on-day.js';
import { bothOf, eitherOf, type Lanes, MET, NOT_MET, opposite, UNKNOWN } from './verdict.js';

/** What the whole program shares with the compiler of one condition. */
export interface CompileContext extends CompareContext {
  positionOf(policy: string): number;
  /** The place for the answer of a question about the household that several policies ask. */
  sharedSlot(question: Condition): number;
}

/**
 * Turns a condition into one closure that answers both lanes and leaves the answer of every node, in the order in
 * which the condition is written, as a mark: no answer is skipped, so the marks are the whole trace.
 */
export function compileMarked(condition: Condition, context: CompileContext): { test: Test; nodes: number } {
  let nodes = 0;
  const compile = (part: Condition): Test => {
    const position = nodes++;
    const test = testOf(part, context, compile);
    return (frame) => {
      const lanes = test(frame);
      frame.marks[frame.at + position] = lanes;
      return lanes;
    };
  };
  const test = compile(condition);
  return { test, nodes };
}

/** The same without marks: for what is asked inside a count or about other members. */
export const compileUnmarked = (condition: Condition, context: CompileContext): Test =>
  testOf(condition, context, (part) => compileUnmarked(part, context));

function testOf(condition: Condition, context: CompileContext, compile: (part: Condition) => Test): Test {
  switch (condition.op) {
    case 'all': return every(condition.of.map(compile));
    case 'any': return some(condition.of.map(compile));
    case 'not': {
      const of = compile(condition.of);
      return (frame) => opposite(of(frame));
    }
    case 'named': return compile(condition.of);
    case 'is': return bySlot(condition.fact, condition.value ? 0b10 : 0b01);
    case 'oneOf': return bySlot(condition.fact, maskOfValues(condition.fact, condition.values));
    case 'compare': return compileCompare(condition, context);
    case 'holds': return holding(maskOf(condition.statuses));
    case 'hit': {
      const position = context.positionOf(condition.policy);
      return (frame) => frame.hits.get(position) ?? UNKNOWN;
    }
    case 'someMember': return someMember(condition, context);
  }
}

function every(tests: readonly Test[]): Test {
  const [first, second, third] = tests;
  if (first && second && tests.length === 2) return (frame) => bothOf(first(frame), second(frame));
  if (first && second && third && tests.length === 3) {
    return (frame) => bothOf(bothOf(first(frame), second(frame)), third(frame));
  }
  return (frame) => {
    let lanes: Lanes = MET;
    for (let part = 0; part < tests.length; part++) lanes = bothOf(lanes, (tests[part] as Test)(frame));
    return lanes;
  };
}

function some(tests: readonly Test[]): Test {
  const [first, second] = tests;
  if (first && second && tests.length === 2) return (frame) => eitherOf(first(frame), second(frame));
  return (frame) => {
    let lanes: Lanes = NOT_MET;
    for (let part = 0; part < tests.length; part++) lanes = eitherOf(lanes, (tests[part] as Test)(frame));
    return lanes;
  };
}

function maskOfValues(path: FactPath, values: readonly string[]): number {
  const listed = [...FACTS[path].values.keys()];
  return values.reduce((mask, value) => mask | (1 << listed.indexOf(value)), 0);
}

/** A yes/no or a choice: the position of its value in a mask of accepted positions. */
function bySlot(path: FactPath, mask: number): Test {
  const slot = slotOf(path);
  const decide = (value: number): Lanes => (value !== value ? UNKNOWN : ((mask >> value) & 1) === 1 ? MET : NOT_MET);
  return isPersonFact(path)
    ? (frame) => decide(frame.person[slot] as number)
    : (frame) => decide(frame.household[slot] as number);
}

/** Whether the member that the frame is turned to lives. */
export const living: Test = bySlot('person.death', maskOfValues('person.death', ['none']));

const holding = (mask: number): Test => (frame) => {
  const certificates = answer(frame.certificates[frame.member] as Held, mask);
  const statuses = answer(frame.statuses[frame.member] as Held, mask);
  return (certificates & 0b0101) | (statuses & 0b1010);
};

const answer = ({ sure, possible }: Held, mask: number): Lanes =>
  (sure & mask) !== 0 ? MET : (possible & mask) === 0 ? NOT_MET : UNKNOWN;

/** Asked once per case when statuses, which change between the passes, have no part in it. */
function someMember(condition: Extract<Condition, { op: 'someMember' }>, context: CompileContext): Test {
  const where = context.unmarked(all(isLiving, condition.where));
  const ask = (frame: Frame): Lanes => {
    const { member } = frame;
    let lanes: Lanes = NOT_MET;
    for (let other = 0; other < frame.people.length; other++) {
      frame.turnTo(other);
      lanes = eitherOf(lanes, where(frame));
    }
    frame.turnTo(member);
    return lanes;
  };
  if (asksStatuses(condition)) return ask;
  const slot = context.sharedSlot(condition);
  return (frame) => {
    const known = frame.shared[slot] as number;
    if (known !== 0) return known;
    return (frame.shared[slot] = ask(frame));
  };
}
