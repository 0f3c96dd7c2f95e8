import { InvalidInput } from '#platform';
import { isDay } from '../../domain/evaluator/rules-on-day.js';
import { type Catalogue, type DatedValue, type Parameter, type Policy } from '../../domain/index.js';
import type { DatedCatalogue } from '../../persistence/catalogues.js';
import type { ParameterChange, RuleChanges } from '../../persistence/rule-drafts.js';
import { checkCandidate } from './check-candidate.js';
import { overlapped, withValue } from './dated-values.js';
import { NOT_A_DAY, Problems } from './problems.js';
import { checkBasis, checkPolicy } from './read-policy.js';
import { PLAIN_DECIMAL } from './rule-nodes.js';

/** Changes as they came in JSON: the shape of their fields is checked, what they say is not. */
export interface ProposedChanges {
  readonly parameters: readonly unknown[];
  readonly policies: readonly unknown[];
}

interface Applied {
  readonly changes: RuleChanges;
  readonly candidate: Catalogue;
}

/**
 * The catalogue that comes of changes to a base, complete and fit to judge by from its first day. Throws InvalidInput
 * with every problem by its pointer; never a silent default.
 */
export function applyChanges(
  { catalogue: base, effectiveFrom: since }: DatedCatalogue,
  effectiveFrom: string,
  proposed: ProposedChanges,
): Applied {
  const problems = new Problems();
  if (!isDay(effectiveFrom)) problems.add('/effectiveFrom', 'not-a-day', NOT_A_DAY.zh, NOT_A_DAY.en);
  else if (effectiveFrom < since) {
    problems.add(
      '/effectiveFrom',
      'before-base',
      `不能早于所依据规则的生效日${since}`,
      `This must not be before ${since}, when the rules below take effect`,
    );
  }
  if (proposed.parameters.length + proposed.policies.length === 0) {
    problems.add('/changes', 'nothing-changes', '草案没有任何修改', 'The draft changes nothing');
  }
  const parameters = new Map(base.parameters.map((parameter) => [parameter.name, parameter]));
  proposed.parameters.forEach((json, n) =>
    applyValue(json as Partial<ParameterChange>, n, effectiveFrom, parameters, proposed, problems),
  );
  checkPolicies(base, proposed.policies, problems);
  if (problems.list.length > 0) throw new InvalidInput(problems.list);
  const changes = proposed as RuleChanges;
  const candidate: Catalogue = {
    ...base,
    version: versionAfter(base.version),
    parameters: [...parameters.values()],
    policies: withPolicies(base.policies, changes.policies),
  };
  checkCandidate(candidate, base, effectiveFrom, changes, problems);
  if (problems.list.length > 0) throw new InvalidInput(problems.list);
  return { changes, candidate };
}

/** "reconstruction-2021.1" -> "…-r1" -> "…-r2": a code that events may carry. */
function versionAfter(version: string): string {
  const [, root = version, revision = '0'] = /^(.*)-r(\d+)$/.exec(version) ?? [];
  return `${root}-r${Number(revision) + 1}`;
}

/** Replaces in place, so that the order of the catalogue stays; new policies come last. */
const withPolicies = (policies: readonly Policy[], changed: readonly Policy[]): readonly Policy[] => [
  ...policies.map((policy) => changed.find(({ code }) => code === policy.code) ?? policy),
  ...changed.filter(({ code }) => !policies.some((policy) => policy.code === code)),
];

function applyValue(
  json: Partial<ParameterChange>,
  n: number,
  effectiveFrom: string,
  parameters: Map<string, Parameter>,
  { parameters: all }: ProposedChanges,
  problems: Problems,
): void {
  const at = (key: string) => `/changes/parameters/${n}/${key}`;
  const { name = '', value = '', from = '', to = null, basis } = json;
  const before = problems.found;
  const parameter = parameters.get(name);
  if (!parameter) problems.add(at('name'), 'unknown-parameter', '没有这个参数', 'There is no such parameter');
  if (!PLAIN_DECIMAL.test(value))
    problems.add(
      at('value'),
      'not-a-decimal',
      '应为十进制数，如 1100 或 0.9',
      'This must be a plain decimal, such as 1100 or 0.9',
    );
  if (!isDay(from)) problems.add(at('from'), 'not-a-day', NOT_A_DAY.zh, NOT_A_DAY.en);
  else if (from < effectiveFrom)
    problems.add(
      at('from'),
      'before-effective',
      '不能早于规则生效日',
      'A value cannot begin before the rules take effect',
    );
  if (to !== null && !isDay(to)) problems.add(at('to'), 'not-a-day', NOT_A_DAY.zh, NOT_A_DAY.en);
  else if (to !== null && to < from)
    problems.add(at('to'), 'ends-before-it-begins', '结束日早于开始日', 'This ends before it begins');
  checkBasis(basis, at('basis'), problems);
  if (problems.found > before || !parameter) return;
  const next = { value, from, to, basis } as DatedValue;
  const earlier = (all.slice(0, n) as RuleChanges['parameters']).filter((one) => one.name === name);
  const twice = earlier.find((one) => one.from <= (to ?? '9999-12-31') && from <= (one.to ?? '9999-12-31'));
  const other = twice ?? overlapped(parameter.values, next);
  if (other) {
    problems.add(
      at('from'),
      'overlaps',
      `与${other.from}起的值日期重叠`,
      `The days overlap those of the value from ${other.from}`,
    );
    return;
  }
  parameters.set(name, { ...parameter, values: withValue(parameter.values, next) as Parameter['values'] });
}

function checkPolicies(base: Catalogue, list: readonly unknown[], problems: Problems): void {
  const parameters = new Set(base.parameters.map(({ name }) => name));
  const scopes = new Map(base.policies.map(({ code, scope }) => [code, scope]));
  const seen = new Set<unknown>();
  list.forEach((json, n) => {
    const pointer = `/changes/policies/${n}`;
    const { code, scope, grants } = (json ?? {}) as Partial<Policy>;
    const place = base.firstPass.indexOf(code as string);
    const ahead = place < 0 ? base.firstPass : base.firstPass.slice(0, place);
    const hits = new Set(ahead.filter((one) => scopes.get(one) === 'household'));
    checkPolicy(json, pointer, { parameters, hits }, problems);
    if (seen.has(code))
      problems.add(`${pointer}/code`, 'twice', '同一政策出现两次', 'This policy stands in the draft twice');
    seen.add(code);
    if (place >= 0 && (grants === undefined || scope !== scopes.get(code as string))) {
      problems.add(
        `${pointer}/${grants === undefined ? 'grants' : 'scope'}`,
        'gives-status',
        '该政策须继续授予身份并保持适用范围',
        'This policy must go on giving its status, in its scope',
      );
    }
    if (place < 0 && grants !== undefined) {
      problems.add(
        `${pointer}/grants`,
        'gives-status',
        `只有${base.firstPass.join('、')}可授予身份`,
        `Only ${base.firstPass.join(', ')} give a status`,
      );
    }
  });
}
