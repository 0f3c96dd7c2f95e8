import { type Bilingual, FACTS, say, type Unit } from '#kernel';
import type { Parameter } from '../catalogue.js';
import type { Condition } from '../conditions.js';
import { decimal, type Fraction } from '../evaluator/exact.js';
import type { Quantity } from '../quantities.js';
import { amountWords, phrase } from './fact-words.js';

/** The dictionary of one rendering: names of parameters, and their values when a day is given. */
export interface Dictionary {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly values?: ReadonlyMap<string, Fraction>;
  /** Whether an inner condition can be said in one line. */
  readonly inline: (condition: Condition, dictionary: Dictionary) => Bilingual;
}

/** A quantity in words, with the values of its parameters where a day is given. */
export function quantityWords(quantity: Quantity, dictionary: Dictionary, unit: Unit): Bilingual {
  const words = (part: Quantity, partUnit: Unit = unit): Bilingual =>
    quantityWords(part, dictionary, partUnit);
  switch (quantity.op) {
    case 'fact':
      return FACTS[quantity.fact].words;
    case 'number':
      return amountWords(decimal(quantity.value), unit);
    case 'parameter':
      return parameterWords(quantity.name, dictionary);
    case 'named':
      return quantity.words;
    case 'countMembers':
      return phrase(
        '符合“{0}”的在世成员数',
        'number of living members with “{0}”',
        dictionary.inline(quantity.where, dictionary),
      );
    case 'times':
      return phrase('{0}×{1}', '{0} × {1}', words(quantity.left, 'none'), words(quantity.right));
    case 'over':
      return phrase('{0}÷{1}', '{0} ÷ {1}', words(quantity.left), words(quantity.right, 'none'));
    case 'minus':
      return phrase('（{0}－{1}）', '({0} − {1})', words(quantity.left), words(quantity.right));
    case 'lesser':
      return phrase(
        '{0}与{1}中较小者',
        'the lesser of {0} and {1}',
        words(quantity.left),
        words(quantity.right),
      );
    case 'greater':
      return phrase(
        '{0}与{1}中较大者',
        'the greater of {0} and {1}',
        words(quantity.left),
        words(quantity.right),
      );
    case 'choose':
      return phrase(
        '{1}（{0}时）或{2}（其他）',
        '{1} (when {0}) or {2} (otherwise)',
        dictionary.inline(quantity.when, dictionary),
        words(quantity.then),
        words(quantity.otherwise),
      );
  }
}

function parameterWords(name: string, { parameters, values }: Dictionary): Bilingual {
  const parameter = parameters.get(name);
  const words = parameter?.words ?? say(name, name);
  const value = values?.get(name);
  return value === undefined || parameter === undefined
    ? words
    : phrase('{0}（{1}）', '{0} ({1})', words, amountWords(value, parameter.unit));
}

/** The unit in which a quantity is told: that of its first fact or parameter. */
export function unitOf(quantity: Quantity, { parameters }: Dictionary): Unit {
  switch (quantity.op) {
    case 'fact':
      return FACTS[quantity.fact].unit;
    case 'parameter':
      return parameters.get(quantity.name)?.unit ?? 'none';
    case 'number':
      return 'none';
    case 'countMembers':
      return 'item';
    case 'named':
      return unitOf(quantity.of, { parameters } as Dictionary);
    case 'choose':
      return unitOf(quantity.then, { parameters } as Dictionary);
    default: {
      const left = unitOf(quantity.left, { parameters } as Dictionary);
      return left === 'none' ? unitOf(quantity.right, { parameters } as Dictionary) : left;
    }
  }
}
