import type { Condition } from '../src/domain/conditions.js';
import { type Catalogue, type FactPath, type Policy, valueOn } from '../src/domain/index.js';
import type { Grant } from '../src/domain/policy.js';
import type { Quantity } from '../src/domain/quantities.js';
import type { CaseJson } from './a-household.js';

/** What a policy says about a subject of a complete case. */
export interface PlainResult {
  readonly met: boolean;
  readonly conditional: boolean;
  readonly amountFen: number | undefined;
}

export interface PlainAssessment {
  /** By policy and reference. */
  readonly results: ReadonlyMap<string, PlainResult>;
  /** Statuses without a certificate, and the first policy that gave each. */
  readonly derived: readonly { ref: string; status: string; by: string }[];
}

/** A number as two whole numbers, the second above 0. */
type Ratio = readonly [bigint, bigint];

/** What is read while one member is looked at: held certificates alone, or with derived statuses. */
interface Moment {
  readonly json: CaseJson;
  readonly values: ReadonlyMap<string, string>;
  readonly statuses: readonly ReadonlySet<string>[];
  readonly hits: ReadonlyMap<string, boolean>;
}

/**
 * Judges any catalogue for a complete case in the plainest way, from the text of the rules alone: no unknown facts,
 * nothing compiled, nothing remembered. What the evaluator is held against.
 */
export function plainJudge(catalogue: Catalogue, json: CaseJson, day: string): PlainAssessment {
  const values = new Map(
    catalogue.parameters.flatMap((one) => {
      const dated = valueOn(one, day);
      return dated === undefined ? [] : [[one.name, dated.value] as const];
    }),
  );
  const held = json.members.map(({ status }) => new Set(status as string[]));
  const shown: Moment = { json, values, statuses: held, hits: new Map() };
  const derived = { ...shown, statuses: held.map((statuses) => new Set(statuses)), hits: new Map() };
  const first = new Map<string, boolean[]>();
  const givers = json.members.map(() => new Map<string, string>());
  for (const code of catalogue.firstPass) {
    const policy = catalogue.policies.find((one) => one.code === code) as Policy;
    const byShown = subjects(policy, json).map((member) => applies(policy, shown, member));
    const met = subjects(policy, json).map((member) => applies(policy, derived, member));
    first.set(code, met);
    if (policy.scope === 'household') {
      (shown.hits as Map<string, boolean>).set(code, byShown[0] as boolean);
      derived.hits.set(code, met[0]);
    }
    const receives = json.members.map(
      (_, member) =>
        (met[policy.scope === 'household' ? 0 : member] as boolean) &&
        isLiving(json, member) &&
        (policy.grants?.to === undefined || holdsTrue(policy.grants.to, derived, member)),
    );
    receives.forEach((granted, member) => {
      if (!granted) return;
      const { status, removes } = policy.grants as Grant;
      givers[member]?.set(status, givers[member].get(status) ?? code);
      derived.statuses[member]?.add(status);
      derived.statuses[member]?.delete(removes as string);
    });
  }
  const results = new Map<string, PlainResult>();
  for (const policy of catalogue.policies) {
    for (const member of subjects(policy, json)) {
      const known = first.get(policy.code);
      const met = known === undefined ? applies(policy, derived, member) : (known[member] as boolean);
      const ref = policy.scope === 'household' ? 'household' : String(json.members[member]?.ref);
      const { formula } = policy.benefit;
      results.set(`${policy.code} ${ref}`, {
        met,
        conditional: known === undefined && met && !applies(policy, shown, member),
        amountFen: met && formula !== undefined ? fen(quantity(formula, derived, member)) : undefined,
      });
    }
  }
  return {
    results,
    derived: json.members.flatMap(({ ref }, member) =>
      [...(derived.statuses[member] as Set<string>)]
        .filter((status) => !held[member]?.has(status))
        .map((status) => ({ ref: String(ref), status, by: givers[member]?.get(status) as string })),
    ),
  };
}

const subjects = ({ scope }: Policy, { members }: CaseJson): number[] =>
  scope === 'household' ? [0] : members.map((_, member) => member);

const isLiving = ({ members }: CaseJson, member: number): boolean => members[member]?.death === 'none';

function applies({ scope, judged, when }: Policy, moment: Moment, member: number): boolean {
  const right = scope === 'household' || isLiving(moment.json, member) === (judged !== 'deceased');
  return right && holdsTrue(when, moment, member);
}

function factOf({ json }: Moment, member: number, path: FactPath): unknown {
  const [part = '', key = ''] = path.split('.');
  return (part === 'person' ? json.members[member] : json[part as 'household' | 'event'])?.[key];
}

const living = ({ json }: Moment): number[] =>
  json.members.map((_, member) => member).filter((member) => isLiving(json, member));

function holdsTrue(condition: Condition, moment: Moment, member: number): boolean {
  switch (condition.op) {
    case 'all':
      return condition.of.every((part) => holdsTrue(part, moment, member));
    case 'any':
      return condition.of.some((part) => holdsTrue(part, moment, member));
    case 'not':
      return !holdsTrue(condition.of, moment, member);
    case 'named':
      return holdsTrue(condition.of, moment, member);
    case 'is':
      return factOf(moment, member, condition.fact) === condition.value;
    case 'oneOf':
      return condition.values.includes(String(factOf(moment, member, condition.fact)));
    case 'holds':
      return condition.statuses.some((status) => moment.statuses[member]?.has(status));
    case 'hit':
      return moment.hits.get(condition.policy) as boolean;
    case 'someMember':
      return living(moment).some((other) => holdsTrue(condition.where, moment, other));
    case 'compare': {
      const [a, b] = quantity(condition.left, moment, member);
      const [c, d] = quantity(condition.right, moment, member);
      const side = a * d - c * b;
      return { '<': side < 0n, '<=': side <= 0n, '>': side > 0n, '>=': side >= 0n }[condition.by];
    }
  }
}

function quantity(of: Quantity, moment: Moment, member: number): Ratio {
  switch (of.op) {
    case 'fact':
      return ratio(Number(factOf(moment, member, of.fact)));
    case 'number':
      return ratio(Number(of.value));
    case 'parameter':
      return ratio(Number(moment.values.get(of.name)));
    case 'named':
      return quantity(of.of, moment, member);
    case 'countMembers':
      return [BigInt(living(moment).filter((other) => holdsTrue(of.where, moment, other)).length), 1n];
    case 'choose':
      return quantity(holdsTrue(of.when, moment, member) ? of.then : of.otherwise, moment, member);
    default: {
      const [a, b] = quantity(of.left, moment, member);
      const [c, d] = quantity(of.right, moment, member);
      const less = a * d < c * b;
      return {
        minus: [a * d - c * b, b * d] as const,
        times: [a * c, b * d] as const,
        over: [a * d, b * c] as const,
        lesser: less ? ([a, b] as const) : ([c, d] as const),
        greater: less ? ([c, d] as const) : ([a, b] as const),
      }[of.op];
    }
  }
}

/** Numbers of the tests have at most six decimals. */
const ratio = (value: number): Ratio => [BigInt(Math.round(value * 1_000_000)), 1_000_000n];

/** Half a fen upwards. */
function fen([top, bottom]: Ratio): number {
  const doubled = top * 200n + bottom;
  const floor = doubled / (2n * bottom) - (doubled < 0n && doubled % (2n * bottom) !== 0n ? 1n : 0n);
  return Number(floor);
}
