import type { Bilingual, FactPath } from '#kernel';
import type { Condition } from './conditions.js';

/** A number as data: computed exactly, in the unit of its facts. */
export type Quantity =
  | { readonly op: 'fact'; readonly fact: FactPath }
  | { readonly op: 'parameter'; readonly name: string }
  /** A plain decimal, in the unit of what it is compared or combined with. */
  | { readonly op: 'number'; readonly value: string }
  | {
      readonly op: 'minus' | 'times' | 'over' | 'lesser' | 'greater';
      readonly left: Quantity;
      readonly right: Quantity;
    }
  | { readonly op: 'named'; readonly name: string; readonly words: Bilingual; readonly of: Quantity }
  /** How many living members meet it. */
  | { readonly op: 'countMembers'; readonly where: Condition }
  | {
      readonly op: 'choose';
      readonly when: Condition;
      readonly then: Quantity;
      readonly otherwise: Quantity;
    };

export const fact = (path: FactPath): Quantity => ({ op: 'fact', fact: path });
export const parameter = (name: string): Quantity => ({ op: 'parameter', name });
export const number = (value: string | number): Quantity => ({ op: 'number', value: String(value) });
export const minus = (left: Quantity, right: Quantity): Quantity => ({ op: 'minus', left, right });
export const times = (left: Quantity, right: Quantity): Quantity => ({ op: 'times', left, right });
export const over = (left: Quantity, right: Quantity): Quantity => ({ op: 'over', left, right });
export const lesserOf = (left: Quantity, right: Quantity): Quantity => ({ op: 'lesser', left, right });
export const greaterOf = (left: Quantity, right: Quantity): Quantity => ({ op: 'greater', left, right });
export const countMembers = (where: Condition): Quantity => ({ op: 'countMembers', where });
export const choose = (when: Condition, then: Quantity, otherwise: Quantity): Quantity => ({
  op: 'choose',
  when,
  then,
  otherwise,
});
export const namedQuantity = (name: string, words: Bilingual, of: Quantity): Quantity => ({
  op: 'named',
  name,
  words,
  of,
});
