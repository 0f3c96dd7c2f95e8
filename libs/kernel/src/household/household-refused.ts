import { type Bilingual, say } from '../bilingual.js';
import { DomainError } from '../domain-error.js';

/** One thing that is wrong with the facts as written, and where. */
export interface FactProblem {
  /** Such as `household.size` or `p2.age`. */
  readonly path: string;
  readonly words: Bilingual;
}

/** The facts cannot be judged as written: lists every problem, never a value of the person. */
export class HouseholdRefused extends DomainError {
  readonly code = 'facts.household-refused';
  readonly kind = 'invalid';

  constructor(readonly problems: readonly FactProblem[]) {
    super(
      say(
        problems.map(({ path, words }) => `${path}：${words.zh}`).join('；'),
        problems.map(({ path, words }) => `${path}: ${words.en}`).join('; '),
      ),
      { problems: problems.length },
      problems[0] === undefined ? undefined : `/${problems[0].path.replaceAll('.', '/')}`,
    );
  }
}
