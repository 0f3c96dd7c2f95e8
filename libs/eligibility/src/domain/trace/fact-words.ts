import { type Bilingual, type FactPath, FACTS, say, statusesIn, type Unit, unitsInWords } from '#kernel';
import { type Fraction, lessThan, type Range } from '../evaluator/exact.js';

export const UNKNOWN_WORDS = say('未知', 'unknown');

const UNITS: Readonly<Record<Unit, Bilingual>> = {
  yuan: say('元', ' yuan'),
  'square-metre': say('平方米', ' m²'),
  year: say('岁', ' years'),
  month: say('个月', ' months'),
  day: say('天', ' days'),
  item: say('', ''),
  none: say('', ''),
};

/** Joins words of both languages: `{0}`, `{1}` … stand for the parts. */
export function phrase(zh: string, en: string, ...parts: Bilingual[]): Bilingual {
  const fill = (text: string, language: keyof Bilingual): string =>
    text.replace(/\{(\d)\}/g, (_, position: string) => parts[Number(position)]?.[language] ?? '');
  return say(fill(zh, 'zh'), fill(en, 'en'));
}

export const listed = (words: readonly Bilingual[], last: Bilingual = say('、', ', ')): Bilingual =>
  say(words.map(({ zh }) => zh).join(last.zh), words.map(({ en }) => en).join(last.en));

/** What a row number of a fact says. */
export function valueOf(path: FactPath, number: number): Bilingual {
  if (Number.isNaN(number)) return UNKNOWN_WORDS;
  const { kind, unit, values } = FACTS[path];
  const words = [...values.values()];
  switch (kind) {
    case 'boolean':
      return number === 1 ? say('是', 'yes') : say('否', 'no');
    case 'choice':
    case 'level':
      return words[number] as Bilingual;
    case 'statuses': {
      const held = statusesIn(number).map((status) => values.get(status) as Bilingual);
      return held.length === 0 ? say('无', 'none') : listed(held);
    }
    case 'decimal':
      return withUnit(unitsInWords(number), unit);
    default:
      return withUnit(String(number), unit);
  }
}

const withUnit = (digits: string, unit: Unit): Bilingual =>
  say(digits + UNITS[unit].zh, digits + UNITS[unit].en);

/** A number in words: exact up to six decimals, else to the nearest hundredth and marked as such. */
export function amountWords(value: Fraction, unit: Unit): Bilingual {
  const negative = value.top < 0n;
  const top = negative ? -value.top : value.top;
  const sign = negative ? '-' : '';
  if ((top * 1_000_000n) % value.bottom === 0n)
    return withUnit(sign + decimalText((top * 1_000_000n) / value.bottom, 6), unit);
  const hundredths = (top * 200n + value.bottom) / (value.bottom * 2n);
  return phrase('约{0}', 'about {0}', withUnit(sign + decimalText(hundredths, 2), unit));
}

function decimalText(scaled: bigint, decimals: number): string {
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** What a quantity may be: one value, or both ends while facts are unknown. */
export function rangeWords({ low, high }: Range, unit: Unit): Bilingual {
  return lessThan(low, high)
    ? phrase('未知（{0}至{1}）', 'unknown ({0} to {1})', amountWords(low, unit), amountWords(high, unit))
    : amountWords(low, unit);
}
