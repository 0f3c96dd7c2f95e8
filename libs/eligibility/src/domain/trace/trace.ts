import { type Bilingual, formatYuan, type HouseholdFacts, say } from '#kernel';
import type { Assessment, PolicyResult } from '../assessment.js';
import type { Catalogue } from '../catalogue.js';
import { Judgement } from '../evaluator/judgement.js';
import { programFor } from '../evaluator/program.js';
import type { Verdict } from '../evaluator/verdict.js';
import { inlineWords } from './condition-words.js';
import { listed, phrase } from './fact-words.js';
import { TraceLines } from './trace-lines.js';

/** The reasons of one result, line by line, in both languages. */
export interface Trace {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** An assessment with the reasons of every result, in the order of its results. */
export interface Reasoned {
  readonly assessment: Assessment;
  readonly reasons: readonly Trace[];
}

const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  met: say('符合', 'met'),
  'not-met': say('不符合', 'not met'),
  unknown: say('待查', 'unknown'),
};

/** Said when every possible answer to the open facts leads to the same verdict. */
const SETTLED = say('＝ 无论未知事实如何，结论相同', '= the same verdict whatever the unknown facts are');

/**
 * Judges a case and says why each policy is met, not met or unknown: every node with this household's numbers. The
 * same catalogue, facts and day give the same lines, byte for byte.
 */
export function assessWithReasons(
  catalogue: Catalogue,
  facts: HouseholdFacts,
  decisionDate: string,
): Reasoned {
  return withReasons(catalogue, facts, decisionDate, () => true);
}

/** The reasons of one result alone. Throws RangeError for a policy or reference that the case does not have. */
export function trace(
  catalogue: Catalogue,
  facts: HouseholdFacts,
  decisionDate: string,
  policyCode: string,
  ref: string,
): Trace {
  const { reasons } = withReasons(
    catalogue,
    facts,
    decisionDate,
    (result) => result.policy === policyCode && result.ref === ref,
  );
  if (reasons[0] === undefined) throw new RangeError(`Policy ${policyCode} was not judged for ${ref}`);
  return reasons[0];
}

function withReasons(
  catalogue: Catalogue,
  facts: HouseholdFacts,
  decisionDate: string,
  isAskedFor: (result: PolicyResult) => boolean,
): Reasoned {
  const program = programFor(catalogue, decisionDate);
  const judgement = new Judgement(program, facts);
  const assessment = judgement.run(decisionDate);
  const dictionary = {
    parameters: new Map(catalogue.parameters.map((parameter) => [parameter.name, parameter])),
    values: program.rules.values,
    inline: inlineWords,
  };
  const reasons = assessment.results.filter(isAskedFor).map((result) => {
    const compiled = program.byCode(result.policy);
    const { policy, condition } = compiled;
    const member = Math.max(
      0,
      facts.members.findIndex(({ ref }) => ref === result.ref),
    );
    const lines = new TraceLines(facts, judgement.view(compiled), member, dictionary);
    lines.add(headline(policy.name, result), 0);
    if (lines.walk(condition, 1) !== result.verdict) lines.add(SETTLED, 1);
    return lines.written;
  });
  judgement.close();
  return { assessment, reasons };
}

function headline(
  name: Bilingual,
  { policy, ref, verdict, conditional, amountFen, perMonth, missing }: PolicyResult,
): Bilingual {
  const parts = [
    phrase(`${policy} {0} [${ref}]：{1}`, `${policy} {0} [${ref}]: {1}`, name, VERDICTS[verdict]),
  ];
  if (conditional) parts.push(say('待有关身份认定后', 'after the status is granted'));
  if (amountFen !== undefined) {
    parts.push(
      say(
        `${formatYuan(amountFen)}元${perMonth ? '/月' : ''}`,
        `${formatYuan(amountFen)} yuan${perMonth ? ' a month' : ''}`,
      ),
    );
  }
  if (missing.length > 0) parts.push(say(`缺：${missing.join('、')}`, `missing: ${missing.join(', ')}`));
  return listed(parts, say('；', '; '));
}
