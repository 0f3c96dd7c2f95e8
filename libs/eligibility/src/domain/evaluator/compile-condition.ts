import { type FactPath, isPersonFact, maskOf, maskOfValues, slotOf } from '#kernel';
import { all, type Condition } from '../conditions.js';
import { type CompareContext, compileCompare, type Test } from './compile-compare.js';
import type { FirstAnswers, Frame, Held } from './frame.js';
import { asksStatuses, isLiving } from './rules-on-day.js';
import { bothOf, eitherOf, type Lanes, MET, NOT_MET, opposite, UNKNOWN } from './verdict.js';

/** What the whole program shares with the compiler of one condition. */
export interface CompileContext extends CompareContext {
  /** The place of a policy in the first pass. */
  placeOf(policy: string): number;
  /** The place for the answer of a question about the household that several policies ask. */
  sharedSlot(question: Condition): number;
}

/** A part of a condition and the place of its mark: a parent writes the marks of its parts. */
interface Part {
  readonly test: Test;
  readonly place: number;
}

/**
 * Turns a condition into one closure that answers both lanes and leaves the answer of every node, in the order in
 * which the condition is written, as a mark: no answer is skipped, so the marks are the whole trace.
 */
export function compileMarked(condition: Condition, context: CompileContext): { test: Test; nodes: number } {
  let nodes = 0;
  const compile = (part: Condition): Part => {
    const place = nodes++;
    return { test: testOf(part, context, compile, true), place };
  };
  const { test } = compile(condition);
  const marked: Test = (frame) => (frame.marks[frame.at] = test(frame));
  return { test: marked, nodes };
}

/** The same without marks: for what is asked inside a count or about other members. */
export function compileUnmarked(condition: Condition, context: CompileContext): Test {
  const compile = (part: Condition): Part => ({ test: compileUnmarked(part, context), place: 0 });
  return testOf(condition, context, compile, false);
}

function testOf(
  condition: Condition,
  context: CompileContext,
  compile: (part: Condition) => Part,
  marked: boolean,
): Test {
  switch (condition.op) {
    case 'all':
      return marked ? everyMarked(condition.of.map(compile)) : every(condition.of.map(compile));
    case 'any':
      return marked ? someMarked(condition.of.map(compile)) : some(condition.of.map(compile));
    case 'not': {
      const { test, place } = compile(condition.of);
      return marked
        ? (frame) => opposite((frame.marks[frame.at + place] = test(frame)))
        : (frame) => opposite(test(frame));
    }
    case 'named': {
      const { test, place } = compile(condition.of);
      return marked ? (frame) => (frame.marks[frame.at + place] = test(frame)) : test;
    }
    case 'is':
      return bySlot(condition.fact, condition.value ? 0b10 : 0b01);
    case 'oneOf':
      return bySlot(condition.fact, maskOfValues(condition.fact, condition.values));
    case 'compare':
      return compileCompare(condition, context);
    case 'holds':
      return holding(maskOf(condition.statuses));
    case 'hit': {
      const place = context.placeOf(condition.policy);
      return (frame) => (frame.first[place] as FirstAnswers).answers[0] as Lanes;
    }
    case 'someMember':
      return someMember(condition, context);
  }
}

const everyMarked =
  (parts: readonly Part[]): Test =>
  (frame) => {
    let lanes: Lanes = MET;
    for (let part = 0; part < parts.length; part++) {
      const { test, place } = parts[part] as Part;
      lanes = bothOf(lanes, (frame.marks[frame.at + place] = test(frame)));
    }
    return lanes;
  };

const someMarked =
  (parts: readonly Part[]): Test =>
  (frame) => {
    let lanes: Lanes = NOT_MET;
    for (let part = 0; part < parts.length; part++) {
      const { test, place } = parts[part] as Part;
      lanes = eitherOf(lanes, (frame.marks[frame.at + place] = test(frame)));
    }
    return lanes;
  };

const every =
  (parts: readonly Part[]): Test =>
  (frame) => {
    let lanes: Lanes = MET;
    for (let part = 0; part < parts.length && lanes !== NOT_MET; part++)
      lanes = bothOf(lanes, (parts[part] as Part).test(frame));
    return lanes;
  };

const some =
  (parts: readonly Part[]): Test =>
  (frame) => {
    let lanes: Lanes = NOT_MET;
    for (let part = 0; part < parts.length && lanes !== MET; part++)
      lanes = eitherOf(lanes, (parts[part] as Part).test(frame));
    return lanes;
  };

/** A yes/no or a choice: the position of its value in a mask of accepted positions. */
function bySlot(path: FactPath, mask: number): Test {
  const slot = slotOf(path);
  if (isPersonFact(path)) {
    return (frame) => {
      const value = frame.person[slot] as number;
      return value !== value ? UNKNOWN : ((mask >> value) & 1) === 1 ? MET : NOT_MET;
    };
  }
  return (frame) => {
    const value = frame.household[slot] as number;
    return value !== value ? UNKNOWN : ((mask >> value) & 1) === 1 ? MET : NOT_MET;
  };
}

/** Whether the member that the frame is turned to lives. */
export const living: Test = bySlot('person.death', maskOfValues('person.death', ['none']));

const holding =
  (mask: number): Test =>
  (frame) => {
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
