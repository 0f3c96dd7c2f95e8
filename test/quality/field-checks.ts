import { getMetadataStorage } from 'class-validator';

type Shape = new () => object;

/** What a field of an event holds, in words, from the checks that its class declares. */
export interface DescribedField {
  readonly name: string;
  readonly holds: string;
  readonly optional: boolean;
}

interface Check {
  readonly name: string;
  readonly constraints: readonly unknown[];
  readonly each: boolean;
}

/** Patterns are told by their meaning; a new one appears as itself until it gets a line here. */
const PATTERNS: readonly (readonly [sample: string, refused: string, words: string])[] = [
  ['441900005', '440100005', 'town code'],
  ['MZ-06', 'mz-06', 'policy code'],
  ['2021-06-15', '2021-13-15', 'civil date'],
  ['household.size', 'household', 'path of a fact'],
  ['a.b_c:d-1', '-a', 'code'],
];

export function describeFields(shape: Shape): DescribedField[] {
  const storage = getMetadataStorage();
  const fields = new Map<string, { checks: Check[]; optional: boolean }>();
  for (const one of storage.getTargetValidationMetadatas(shape, '', true, false)) {
    const field = fields.get(one.propertyName) ?? { checks: [], optional: false };
    fields.set(one.propertyName, field);
    if (one.type === 'conditionalValidation') field.optional = true;
    else
      field.checks.unshift({
        name: one.name ?? one.type,
        constraints: one.constraints ?? [],
        each: one.each,
      });
  }
  return [...fields].map(([name, { checks, optional }]) => ({ name, holds: inWords(checks), optional }));
}

function inWords(checks: readonly Check[]): string {
  const single = checks.filter(({ each, name }) => !each && !name.startsWith('array') && name !== 'isArray');
  if (!checks.some(({ name }) => name === 'isArray')) return phrase(single);
  const least = limit(checks, 'arrayMinSize') ?? 0;
  const most = limit(checks, 'arrayMaxSize');
  const size = most === least ? `${most}` : `${least} to ${most ?? 'any'}`;
  return `list of ${size}: ${phrase(checks.filter(({ each }) => each)) || 'object'}`;
}

function phrase(checks: readonly Check[]): string {
  const has = (name: string) => checks.some((check) => check.name === name);
  if (has('isInt') && has('min') && has('max')) return has('isPositive') ? 'fen, above 0' : 'fen';
  return checks.map(word).join(', ');
}

function word({ name, constraints }: Check): string {
  switch (name) {
    case 'isUuid':
      return 'UUID';
    case 'isIso8601':
      return 'instant, UTC';
    case 'isInt':
      return 'whole number';
    case 'isPositive':
      return 'above 0';
    case 'isBoolean':
      return 'yes or no';
    case 'isIn':
      return (constraints[0] as readonly unknown[]).map((one) => `\`${String(one)}\``).join(' ');
    case 'matches':
      return pattern(constraints[0] as RegExp);
    default:
      return `${name} ${constraints.map(String).join(' ')}`.trim();
  }
}

const pattern = (expression: RegExp): string =>
  PATTERNS.find(([sample, refused]) => expression.test(sample) && !expression.test(refused))?.[2] ??
  `\`${expression}\``;

const limit = (checks: readonly Check[], name: string): number | undefined =>
  checks.find((check) => check.name === name)?.constraints[0] as number | undefined;
