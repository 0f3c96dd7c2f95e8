import { DomainError, say } from '#kernel';

export class FactsMissing extends DomainError {
  readonly code = 'eligibility.facts-missing';
  readonly kind = 'conflict';

  constructor(wishId: string) {
    super(say('这个心愿没有可供核对的家庭情况', 'There are no facts of a household for this wish'), {
      wishId,
    });
  }
}

export class AssessmentNotFound extends DomainError {
  readonly code = 'eligibility.assessment-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('这个心愿还没有政策核对结果', 'This wish has not been assessed yet'));
  }
}

export class PolicyNotFound extends DomainError {
  readonly code = 'eligibility.policy-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('没有这项政策', 'There is no such policy'));
  }
}
