import { type FactPath, FACTS, maskOf, UNITS_PER_ONE } from '#kernel';
import type { Comparison, Condition } from '../conditions.js';
import type { Policy } from '../policy.js';
import type { Quantity } from '../quantities.js';
import type { Fraction } from './exact.js';
import { compileQuantity } from './compile-quantity.js';
import type { Compiled, GrantingPolicy } from './compiled.js';

/** Row numbers of a fact, one from every group of values that a policy treats alike. */
export type Choices = ReadonlyMap<FactPath, readonly number[]>;

type Question = (value: number) => boolean;

/** What a policy asks of each fact, by value; `tangled` facts are combined with others and have no fixed limits. */
interface Questions {
  readonly asked: Map<FactPath, { readonly edges: Set<number>; readonly questions: Question[] }>;
  readonly tangled: Set<FactPath>;
  /** Statuses that the first pass may take away: asked for apart from the others. */
  readonly replaced: number;
}

/**
 * The values that need to be tried to know all that an unknown fact can do to a policy, including through the
 * statuses of the first pass. A fact that is compared together with other facts is left out.
 */
export function choicesFor(program: Compiled, policy: Policy, viaStatuses: boolean): Choices {
  const replaced = maskOf(program.firstPass.flatMap(({ policy: { grants } }) => grants.removes ?? []));
  const found: Questions = { asked: new Map(), tangled: new Set(), replaced };
  const conditions = [
    program.byCode(policy.code).condition,
    ...(viaStatuses ? program.firstPass.flatMap(conditionsOf) : []),
  ];
  for (const condition of conditions) collect(condition, program.rules.values, found);
  const choices = new Map<FactPath, readonly number[]>();
  for (const [path, { edges, questions }] of found.asked) {
    if (!found.tangled.has(path)) choices.set(path, distinct(path, edges, questions));
  }
  choices.set('person.death', everyNumber(FACTS['person.death'].max));
  return choices;
}

const conditionsOf = ({ condition, policy: { grants } }: GrantingPolicy): Condition[] =>
  grants.to === undefined ? [condition] : [condition, grants.to];

const everyNumber = (max: number): number[] => Array.from({ length: max + 1 }, (_, number) => number);

function distinct(path: FactPath, edges: ReadonlySet<number>, questions: readonly Question[]): number[] {
  const { kind, min, max } = FACTS[path];
  const top = kind === 'decimal' ? max * UNITS_PER_ONE : max;
  const listed =
    kind === 'count' || kind === 'decimal'
      ? [min, top, ...[...edges].flatMap((edge) => [edge - 1, edge, edge + 1])].filter(
          (n) => n >= min && n <= top,
        )
      : everyNumber(max);
  const byAnswers = new Map<string, number>();
  for (const value of listed.sort((a, b) => a - b)) {
    const answers = questions.map((question) => (question(value) ? '1' : '0')).join('');
    if (!byAnswers.has(answers)) byAnswers.set(answers, value);
  }
  return [...byAnswers.values()];
}

function ask(found: Questions, path: FactPath, question: Question, edge?: number): void {
  const asked = found.asked.get(path) ?? { edges: new Set<number>(), questions: [] };
  asked.questions.push(question);
  if (edge !== undefined) asked.edges.add(edge);
  found.asked.set(path, asked);
}

function collect(condition: Condition, values: ReadonlyMap<string, Fraction>, found: Questions): void {
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) collect(part, values, found);
      return;
    case 'not':
    case 'named':
      return collect(condition.of, values, found);
    case 'someMember':
      return collect(condition.where, values, found);
    case 'holds': {
      const mask = maskOf(condition.statuses);
      for (const part of [mask & ~found.replaced, mask & found.replaced]) {
        ask(found, 'person.status', (value) => (value & part) !== 0);
      }
      return;
    }
    case 'is':
      return ask(found, condition.fact, (value) => (value === 1) === condition.value);
    case 'oneOf': {
      const listed = [...FACTS[condition.fact].values.keys()];
      return ask(found, condition.fact, (value) => condition.values.includes(listed[value] as string));
    }
    case 'compare':
      return collectCompare(condition.left, condition.by, condition.right, values, found);
    default:
      return;
  }
}

function collectCompare(
  left: Quantity,
  by: Comparison,
  right: Quantity,
  values: ReadonlyMap<string, Fraction>,
  found: Questions,
): void {
  if (right.op === 'choose') {
    collect(right.when, values, found);
    collectCompare(left, by, right.then, values, found);
    collectCompare(left, by, right.otherwise, values, found);
    return;
  }
  const limit = compileQuantity(right, values)?.constant;
  if (left.op === 'fact' && limit !== undefined) {
    const units = FACTS[left.fact].kind === 'decimal' ? UNITS_PER_ONE : 1;
    const edge = Number(limit.top * BigInt(units)) / Number(limit.bottom);
    ask(found, left.fact, QUESTIONS[by](edge), Math.round(edge));
    return;
  }
  for (const side of [left, right]) tangle(side, values, found);
}

const QUESTIONS: Readonly<Record<Comparison, (edge: number) => Question>> = {
  '<': (edge) => (value) => value < edge,
  '<=': (edge) => (value) => value <= edge,
  '>': (edge) => (value) => value > edge,
  '>=': (edge) => (value) => value >= edge,
};

function tangle(quantity: Quantity, values: ReadonlyMap<string, Fraction>, found: Questions): void {
  switch (quantity.op) {
    case 'fact':
      found.tangled.add(quantity.fact);
      return;
    case 'named':
      return tangle(quantity.of, values, found);
    case 'countMembers':
      return collect(quantity.where, values, found);
    case 'choose':
      collect(quantity.when, values, found);
      for (const side of [quantity.then, quantity.otherwise]) tangle(side, values, found);
      return;
    case 'number':
    case 'parameter':
      return;
    default:
      for (const side of [quantity.left, quantity.right]) tangle(side, values, found);
  }
}
