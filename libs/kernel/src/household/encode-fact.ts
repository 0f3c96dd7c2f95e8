import { type Bilingual, say } from '../bilingual.js';
import { findTown } from '../towns.js';
import { toUnits } from '../facts/decimal.js';
import { type FactSpec, MOST_YUAN } from '../facts/fact-spec.js';
import { FACTS, type FactPath, HOUSEHOLD_PATHS, maskOf, PERSON_PATHS, slotOf } from '../facts/facts.js';

/** Turns one JSON value into its row number, or says what is wrong with it. */
export type Encoder = (value: unknown) => number | Bilingual;

/** Areas outside the 33 towns that the statistical code list also has (东莞港, 生态园, 滨海湾新区). */
const FURTHER_AREAS = new Set(['441900402', '441900403', '441900404']);

const range = (min: number, max: number): Bilingual =>
  say(`应为${min}至${max}之间的整数`, `must be a whole number from ${min} to ${max}`);

const listed = (spec: FactSpec): Bilingual => {
  const values = [...spec.values.keys()].join(', ');
  return say(`应为下列之一：${values}`, `must be one of: ${values}`);
};

const yesNo: Encoder = (value) =>
  typeof value === 'boolean' ? Number(value) : say('应为 true 或 false', 'must be true or false');

function choice(spec: FactSpec): Encoder {
  const numbers = new Map([...spec.values.keys()].map((value, position) => [value, position]));
  return (value) => (typeof value === 'string' ? numbers.get(value) : undefined) ?? listed(spec);
}

const whole = ({ min, max }: FactSpec): Encoder => (value) =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max
    ? value as number
    : range(min, max);

const decimal: Encoder = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return say('应为数字', 'must be a number');
  if (value < 0) return say('不能为负数', 'must not be negative');
  if (value > MOST_YUAN) return say(`不能大于${MOST_YUAN}`, `must not exceed ${MOST_YUAN}`);
  return toUnits(value);
};

const code = (pattern: RegExp): Encoder => (value) =>
  typeof value === 'string' && pattern.test(value) ? Number(value) : say('代码格式不对', 'is not a code of the right form');

const town: Encoder = (value) =>
  typeof value === 'string' && (findTown(value) !== undefined || FURTHER_AREAS.has(value))
    ? Number(value)
    : say('不是本市镇街代码', 'is not the code of a town of this city');

const statuses = (spec: FactSpec): Encoder => (value) =>
  Array.isArray(value) && value.every((status) => typeof status === 'string' && spec.values.has(status))
    ? maskOf([...new Set(value as string[])])
    : say(`应为下列身份的列表：${[...spec.values.keys()].join(', ')}`, `must be a list of: ${[...spec.values.keys()].join(', ')}`);

function encoderOf(path: FactPath): Encoder {
  const spec = FACTS[path];
  switch (spec.kind) {
    case 'boolean': return yesNo;
    case 'choice': return choice(spec);
    case 'level': return whole(spec);
    case 'count': return whole(spec);
    case 'decimal': return decimal;
    case 'statuses': return statuses(spec);
    case 'code': return path === 'household.town' ? town : code(spec.pattern as RegExp);
  }
}

export interface FactReader {
  readonly slot: number;
  readonly encode: Encoder;
}

/** Readers of one part of a case by the short names used in JSON: `size`, `age`, `type`. */
const readersOf = (part: string): ReadonlyMap<string, FactReader> =>
  new Map([...HOUSEHOLD_PATHS, ...PERSON_PATHS]
    .filter((path) => path.startsWith(`${part}.`))
    .map((path) => [path.slice(part.length + 1), { slot: slotOf(path), encode: encoderOf(path) }]));

export const HOUSEHOLD_READERS = readersOf('household');
export const PERSON_READERS = readersOf('person');
export const EVENT_READERS = readersOf('event');
