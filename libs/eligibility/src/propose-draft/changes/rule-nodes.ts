import { FACTS, UNITS_PER_ONE } from '#kernel';
import type { Condition } from '../../domain/conditions.js';
import type { Quantity } from '../../domain/quantities.js';

/** Where a node stands. */
export interface Place {
  readonly pointer: string;
  /** Whether the facts of one member are at hand here. */
  readonly member: boolean;
  readonly depth?: number;
}

export const inside = ({ pointer, member, depth = 0 }: Place, key: string): Place => ({
  pointer: `${pointer}/${key}`,
  member,
  depth: depth + 1,
});

/** What each kind of node is made of, besides `op`. */
export const CONDITION_KEYS: Readonly<Record<Condition['op'], readonly string[]>> = {
  all: ['of'],
  any: ['of'],
  not: ['of'],
  named: ['name', 'words', 'of'],
  is: ['fact', 'value'],
  oneOf: ['fact', 'values'],
  compare: ['left', 'by', 'right'],
  holds: ['statuses'],
  hit: ['policy'],
  someMember: ['where'],
};

export const QUANTITY_KEYS: Readonly<Record<Quantity['op'], readonly string[]>> = {
  fact: ['fact'],
  parameter: ['name'],
  number: ['value'],
  minus: ['left', 'right'],
  times: ['left', 'right'],
  over: ['left', 'right'],
  lesser: ['left', 'right'],
  greater: ['left', 'right'],
  named: ['name', 'words', 'of'],
  countMembers: ['where'],
  choose: ['when', 'then', 'otherwise'],
};

export const isConditionOp = (op: unknown): boolean =>
  typeof op === 'string' && Object.hasOwn(CONDITION_KEYS, op);
export const isQuantityOp = (op: unknown): boolean =>
  typeof op === 'string' && Object.hasOwn(QUANTITY_KEYS, op);

/** Four decimals keep every comparison inside exact whole numbers. */
export const PLAIN_DECIMAL = /^\d{1,9}(\.\d{1,4})?$/;

/** Beyond, floating point does not hold every whole number any more. */
const FINEST = Number.MAX_SAFE_INTEGER;

/** Whether both sides of a sound comparison can be brought to one scale exactly by the compiled evaluator. */
export const isExact = (left: Quantity, right: Quantity): boolean => scaleOf(left) * scaleOf(right) <= FINEST;

/** Into how many parts a unit is divided, at most; 1 for what is computed in fractions without limit. */
function scaleOf(quantity: Quantity): number {
  switch (quantity.op) {
    case 'fact':
      return FACTS[quantity.fact].kind === 'decimal' ? UNITS_PER_ONE : 1;
    case 'parameter':
      return 10_000;
    case 'number':
      return 10 ** (quantity.value.split('.')[1]?.length ?? 0);
    case 'named':
      return scaleOf(quantity.of);
    case 'times':
      return scaleOf(quantity.left) * scaleOf(quantity.right);
    case 'over':
      return Math.max(scaleOf(quantity.left), scaleOf(quantity.right));
    case 'minus': {
      const [left, right] = [scaleOf(quantity.left), scaleOf(quantity.right)];
      return left === right ? left : left * right;
    }
    default:
      return 1;
  }
}
