import { DEPARTMENTS } from '#kernel';
import { DOCUMENTS, type NeedCode } from '../../domain/index.js';
import type { BasisMark, BenefitKind } from '../../domain/policy.js';
import type { Problems } from './problems.js';
import { type Referable, RuleTree } from './rule-tree.js';

const NEEDS = Object.keys({
  LIV: 1,
  EMG: 1,
  MED: 1,
  EDU: 1,
  HOU: 1,
  JOB: 1,
  BIZ: 1,
  CARE: 1,
  DIS: 1,
  LAW: 1,
  FUN: 1,
  SHL: 1,
  TRN: 1,
  UTL: 1,
} satisfies Record<NeedCode, 1>);
const KINDS = Object.keys({
  cash: 1,
  'fee-waiver': 1,
  service: 1,
  'in-kind': 1,
  loan: 1,
  'paid-to-provider': 1,
  status: 1,
} satisfies Record<BenefitKind, 1>);
const MARKS = Object.keys({
  official: 1,
  'published-source': 1,
  'configuration-to-be-confirmed': 1,
} satisfies Record<BasisMark, 1>);
const KEYS = [
  'code',
  'name',
  'department',
  'target',
  'scope',
  'surface',
  'covers',
  'documents',
  'basis',
  'when',
  'benefit',
  'usualDays',
];
const CODE = /^[A-Z]{2}-\d{2}$/;

/** Checks a whole policy as it came in JSON; what has no problem can be taken as a Policy. */
export function checkPolicy(json: unknown, pointer: string, referable: Referable, problems: Problems): void {
  const policy = problems.object(json, pointer, KEYS, ['judged', 'grants']);
  if (!policy) return;
  const at = (key: string) => `${pointer}/${key}`;
  checkCode(policy['code'], policy['department'], pointer, problems);
  problems.words(policy['name'], at('name'));
  problems.words(policy['target'], at('target'));
  problems.oneOf(policy['scope'], at('scope'), ['household', 'person']);
  problems.oneOf(policy['surface'], at('surface'), ['always', 'on-topic', 'universal']);
  if (policy['judged'] !== undefined) problems.oneOf(policy['judged'], at('judged'), ['deceased']);
  each(policy['covers'], at('covers'), NEEDS, problems);
  each(policy['documents'], at('documents'), Object.keys(DOCUMENTS), problems);
  checkBasis(policy['basis'], at('basis'), problems);
  if (
    !Number.isInteger(policy['usualDays']) ||
    (policy['usualDays'] as number) < 0 ||
    (policy['usualDays'] as number) > 3650
  ) {
    problems.add(
      at('usualDays'),
      'not-a-number-of-days',
      '应为0至3650的整数',
      'This must be a whole number from 0 to 3650',
    );
  }
  const member = policy['scope'] === 'person';
  new RuleTree(referable, problems).condition(policy['when'], { pointer: at('when'), member });
  checkBenefit(policy['benefit'], at('benefit'), member, referable, problems);
  if (policy['grants'] !== undefined) checkGrant(policy['grants'], at('grants'), referable, problems);
}

/** At least one source, each with a document and how sure it is. */
export function checkBasis(json: unknown, pointer: string, problems: Problems): void {
  if (!Array.isArray(json) || json.length === 0) {
    problems.add(
      pointer,
      'without-basis',
      '缺少依据：每条规则和数值都须有出处',
      'There is no basis: every rule and value rests on a source',
    );
    return;
  }
  json.forEach((one: unknown, n) => {
    const basis = problems.object(one, `${pointer}/${n}`, ['document', 'mark'], ['article', 'address']);
    if (!basis) return;
    problems.oneOf(basis['mark'], `${pointer}/${n}/mark`, MARKS);
    for (const key of ['document', 'article', 'address']) {
      if (key === 'document' || basis[key] !== undefined) problems.text(basis[key], `${pointer}/${n}/${key}`);
    }
  });
}

function checkCode(code: unknown, department: unknown, pointer: string, problems: Problems): void {
  if (typeof code !== 'string' || !CODE.test(code)) {
    problems.add(
      `${pointer}/code`,
      'not-a-code',
      '应为政策代码，如 MZ-06',
      'This must be the code of a policy, such as MZ-06',
    );
  } else if (
    problems.oneOf(department, `${pointer}/department`, Object.keys(DEPARTMENTS)) &&
    !code.startsWith(`${String(department)}-`)
  ) {
    problems.add(
      `${pointer}/code`,
      'other-department',
      '代码的前两个字母应为主管部门',
      'The letters of the code must be those of the department',
    );
  }
}

function each(json: unknown, pointer: string, allowed: readonly string[], problems: Problems): void {
  problems.entries(json, pointer, 0).forEach((value, n) => problems.oneOf(value, `${pointer}/${n}`, allowed));
}

function checkBenefit(
  json: unknown,
  pointer: string,
  member: boolean,
  referable: Referable,
  problems: Problems,
): void {
  const benefit = problems.object(json, pointer, ['kind', 'every', 'words'], ['formula', 'certainty']);
  if (!benefit) return;
  problems.oneOf(benefit['kind'], `${pointer}/kind`, KINDS);
  problems.oneOf(benefit['every'], `${pointer}/every`, ['month', 'year', 'once']);
  problems.words(benefit['words'], `${pointer}/words`);
  if (benefit['formula'] === undefined && benefit['certainty'] === undefined) return;
  problems.oneOf(benefit['certainty'], `${pointer}/certainty`, ['fixed', 'indicative']);
  new RuleTree(referable, problems).quantity(benefit['formula'], { pointer: `${pointer}/formula`, member });
}

function checkGrant(json: unknown, pointer: string, referable: Referable, problems: Problems): void {
  const statuses = ['dibao', 'tekun', 'lowinc', 'orphan', 'defacto'];
  const grant = problems.object(json, pointer, ['status'], ['removes', 'to']);
  if (!grant) return;
  problems.oneOf(grant['status'], `${pointer}/status`, statuses);
  if (grant['removes'] !== undefined) problems.oneOf(grant['removes'], `${pointer}/removes`, statuses);
  if (grant['to'] !== undefined)
    new RuleTree(referable, problems).condition(grant['to'], { pointer: `${pointer}/to`, member: true });
}
