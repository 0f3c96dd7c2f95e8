import type { Condition } from '../src/domain/conditions.js';
import type { Catalogue } from '../src/domain/index.js';
import type { Quantity } from '../src/domain/quantities.js';

/** Facts that a catalogue compares together with other facts, or multiplies: the evaluator does not try them. */
export function tangledFacts({ policies }: Catalogue): Set<string> {
  const found = new Set<string>();
  const facts = (of: Quantity): void => {
    if (of.op === 'fact') found.add(of.fact);
    else if (of.op === 'named') facts(of.of);
    else if (of.op === 'countMembers') inCondition(of.where);
    else if (of.op === 'choose') {
      inCondition(of.when);
      for (const side of [of.then, of.otherwise]) facts(side);
    } else if (of.op !== 'number' && of.op !== 'parameter')
      for (const side of [of.left, of.right]) facts(side);
  };
  const isFixed = (of: Quantity): boolean =>
    of.op === 'choose' ? isFixed(of.then) && isFixed(of.otherwise) : isConstant(of);
  const inCondition = (condition: Condition): void => {
    if (condition.op === 'all' || condition.op === 'any') condition.of.forEach(inCondition);
    else if (condition.op === 'not' || condition.op === 'named') inCondition(condition.of);
    else if (condition.op === 'someMember') inCondition(condition.where);
    else if (condition.op === 'compare') {
      if (condition.right.op === 'choose') inCondition(condition.right.when);
      if (condition.left.op !== 'fact' || !isFixed(condition.right)) {
        for (const side of [condition.left, condition.right]) facts(side);
      }
    }
  };
  for (const { when, grants } of policies) {
    inCondition(when);
    if (grants?.to !== undefined) inCondition(grants.to);
  }
  return found;
}

const isConstant = (of: Quantity): boolean =>
  of.op === 'number' ||
  of.op === 'parameter' ||
  (of.op === 'times' && isConstant(of.left) && isConstant(of.right));
