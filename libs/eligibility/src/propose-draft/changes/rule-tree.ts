import type { Quantity } from '../../domain/quantities.js';
import { checkAccepted, checkFact, checkStatuses } from './fact-references.js';
import type { Problems } from './problems.js';
import {
  CONDITION_KEYS,
  isConditionOp,
  isExact,
  inside,
  isQuantityOp,
  type Place,
  PLAIN_DECIMAL,
  QUANTITY_KEYS,
} from './rule-nodes.js';

/** What a rule may refer to. */
export interface Referable {
  readonly parameters: ReadonlySet<string>;
  /** Household policies whose verdict is known before this one is judged. */
  readonly hits: ReadonlySet<string>;
}

const DEEPEST = 24;
const MOST_NODES = 400;

/**
 * Checks a condition or a quantity as it came in JSON against the kinds of nodes, so that whatever passes can be
 * compiled, judged and put into words. Every problem is told by its pointer.
 */
export class RuleTree {
  private nodes = 0;

  constructor(
    private readonly referable: Referable,
    private readonly problems: Problems,
  ) {}

  condition(json: unknown, place: Place): void {
    const node = this.open(json, place, isConditionOp, CONDITION_KEYS);
    if (!node) return;
    const at = (key: string): Place => inside(place, key);
    switch (node['op']) {
      case 'all':
      case 'any':
        this.problems
          .entries(node['of'], at('of').pointer, 1)
          .forEach((part, n) => this.condition(part, at(`of/${n}`)));
        return;
      case 'named':
        this.naming(node, place);
        return this.condition(node['of'], at('of'));
      case 'not':
        return this.condition(node['of'], at('of'));
      case 'is':
        checkFact(node['fact'], at('fact'), ['boolean'], this.problems);
        if (typeof node['value'] !== 'boolean')
          this.refuse(at('value'), 'not-a-boolean', '应为 true 或 false', 'This must be true or false');
        return;
      case 'oneOf':
        return checkAccepted(node, place, this.problems);
      case 'compare':
        return this.comparison(node, place);
      case 'holds':
        return checkStatuses(node['statuses'], at('statuses'), this.problems);
      case 'hit':
        if (!this.referable.hits.has(node['policy'] as string)) {
          this.refuse(
            at('policy'),
            'unknown-policy',
            '只能引用先行判断的家庭政策',
            'Only a household policy that is judged before may be named',
          );
        }
        return;
      default:
        return this.condition(node['where'], { ...at('where'), member: true });
    }
  }

  quantity(json: unknown, place: Place): void {
    const node = this.open(json, place, isQuantityOp, QUANTITY_KEYS);
    if (!node) return;
    const at = (key: string): Place => inside(place, key);
    switch (node['op']) {
      case 'fact':
        return checkFact(node['fact'], at('fact'), ['count', 'decimal', 'level'], this.problems);
      case 'parameter':
        if (!this.referable.parameters.has(node['name'] as string)) {
          this.refuse(at('name'), 'unknown-parameter', '没有这个参数', 'There is no such parameter');
        }
        return;
      case 'number':
        if (typeof node['value'] !== 'string' || !PLAIN_DECIMAL.test(node['value'])) {
          this.refuse(
            at('value'),
            'not-a-decimal',
            '应为写作文字的十进制数，如 "0.6"',
            'This must be a plain decimal written as text, such as "0.6"',
          );
        }
        return;
      case 'named':
        this.naming(node, place);
        return this.quantity(node['of'], at('of'));
      case 'countMembers':
        return this.condition(node['where'], { ...at('where'), member: true });
      case 'choose':
        this.condition(node['when'], at('when'));
        this.quantity(node['then'], at('then'));
        return this.quantity(node['otherwise'], at('otherwise'));
      case 'over':
        if (!isPositive(node['right'])) {
          this.refuse(
            at('right'),
            'may-be-zero',
            '除数应为正数或家庭人数',
            'A divisor must be a positive number or the household size',
          );
        }
    }
    this.quantity(node['left'], at('left'));
    this.quantity(node['right'], at('right'));
  }

  private open(
    json: unknown,
    { pointer, depth = 0 }: Place,
    isOp: (op: unknown) => boolean,
    keys: Readonly<Record<string, readonly string[]>>,
  ): Readonly<Record<string, unknown>> | undefined {
    this.nodes += 1;
    if (depth > DEEPEST || this.nodes > MOST_NODES) {
      this.problems.add(pointer, 'too-large', '规则过深或过大', 'The rule is too deep or too large');
      return undefined;
    }
    const op = (json as { op?: unknown } | null | undefined)?.op;
    if (!isOp(op)) {
      this.problems.add(
        `${pointer}/op`,
        'unknown-op',
        `应为下列之一：${Object.keys(keys).join(', ')}`,
        `This must be one of: ${Object.keys(keys).join(', ')}`,
      );
      return undefined;
    }
    return this.problems.object(json, pointer, ['op', ...(keys[op as string] ?? [])]);
  }

  private comparison(node: Readonly<Record<string, unknown>>, place: Place): void {
    const before = this.problems.found;
    this.problems.oneOf(node['by'], `${place.pointer}/by`, ['<', '<=', '>', '>=']);
    this.quantity(node['left'], inside(place, 'left'));
    this.quantity(node['right'], inside(place, 'right'));
    if (this.problems.found > before || isExact(node['left'] as Quantity, node['right'] as Quantity)) return;
    this.refuse(
      place,
      'too-fine',
      '数值过细，无法精确比较',
      'The numbers are too fine to be compared exactly',
    );
  }

  private naming(node: Readonly<Record<string, unknown>>, { pointer }: Place): void {
    this.problems.text(node['name'], `${pointer}/name`, 60);
    this.problems.words(node['words'], `${pointer}/words`);
  }

  private refuse({ pointer }: Place, code: string, zh: string, en: string): void {
    this.problems.add(pointer, code, zh, en);
  }
}

function isPositive(json: unknown): boolean {
  const { op, value, fact } = (json ?? {}) as { op?: unknown; value?: unknown; fact?: unknown };
  return (
    (op === 'number' && typeof value === 'string' && Number(value) > 0) ||
    (op === 'fact' && fact === 'household.size')
  );
}
