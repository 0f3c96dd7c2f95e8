import { HouseholdRefused, say } from '#kernel';
import { type Catalogue, valueOn } from '../catalogue.js';
import { all, type Condition, named, noneOf, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import type { Quantity } from '../quantities.js';
import { decimal, type Fraction } from './exact.js';

/** A catalogue with the values of one day: all that a judgement needs besides the facts. */
export interface RulesOnDay {
  readonly catalogue: Catalogue;
  readonly values: ReadonlyMap<string, Fraction>;
}

export const isLiving = named('LIVING', say('在世', 'living'), oneOf('person.death', 'none'));
const isDeceased = named('DECEASED', say('已故', 'deceased'), noneOf('person.death', 'none'));

/** The whole condition of a policy: a person policy is judged for living members, or for deceased ones. */
export function conditionOf(policy: Policy): Condition {
  if (policy.scope === 'household') return policy.when;
  const subject = policy.judged === 'deceased' ? isDeceased : isLiving;
  return policy.when.op === 'all' ? all(subject, ...policy.when.of) : all(subject, policy.when);
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that the calendar has, written YYYY-MM-DD. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !DAY.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/**
 * The rules as they stand on a day. Throws HouseholdRefused (path `decisionDate`) when the day is no day, or when a
 * parameter on which a verdict depends has no value on it. A parameter that only sizes a benefit may be without one:
 * the amount is then left out.
 */
export function rulesOnDay(catalogue: Catalogue, day: string): RulesOnDay {
  if (!isDay(day)) throw refused('应为日期 YYYY-MM-DD', 'must be a day written YYYY-MM-DD');
  const needed = new Set(catalogue.policies.flatMap(({ when }) => parametersIn(when)));
  const values = new Map<string, Fraction>();
  for (const parameter of catalogue.parameters) {
    const dated = valueOn(parameter, day);
    if (dated !== undefined) values.set(parameter.name, decimal(dated.value));
  }
  const without = [...needed].filter((name) => !values.has(name)).sort();
  if (without.length > 0) {
    throw refused(
      `${day}没有参数${without.join('、')}的值`,
      `there is no value of ${without.join(', ')} on ${day}`,
    );
  }
  return { catalogue, values };
}

const refused = (zh: string, en: string) =>
  new HouseholdRefused([{ path: 'decisionDate', words: say(zh, en) }]);

/** Names of the parameters that a condition mentions. */
export function parametersIn(condition: Condition): string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(parametersIn);
    case 'not':
    case 'named':
      return parametersIn(condition.of);
    case 'someMember':
      return parametersIn(condition.where);
    case 'compare':
      return [...parametersOf(condition.left), ...parametersOf(condition.right)];
    default:
      return [];
  }
}

/** Names of the parameters that a quantity mentions. */
export function parametersOf(quantity: Quantity): string[] {
  switch (quantity.op) {
    case 'fact':
    case 'number':
      return [];
    case 'parameter':
      return [quantity.name];
    case 'named':
      return parametersOf(quantity.of);
    case 'countMembers':
      return parametersIn(quantity.where);
    case 'choose':
      return [
        ...parametersIn(quantity.when),
        ...parametersOf(quantity.then),
        ...parametersOf(quantity.otherwise),
      ];
    default:
      return [...parametersOf(quantity.left), ...parametersOf(quantity.right)];
  }
}

/** True when a condition depends on what the first pass derives. */
export function asksStatuses(condition: Condition): boolean {
  const text = JSON.stringify(condition);
  return text.includes('"op":"holds"') || text.includes('"op":"hit"');
}
