import { type Bilingual, DomainError, say } from '#kernel';

export interface FieldProblem extends Bilingual {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly code: string;
}

/** The body or the query does not have the declared form; says every field at once. */
export class InvalidInput extends DomainError {
  readonly code = 'platform.invalid-input';
  readonly kind = 'invalid';

  constructor(readonly problems: readonly FieldProblem[]) {
    super(say(`有 ${problems.length} 处需要改正`, `${problems.length} field(s) need to be corrected`));
  }
}

export class NotSignedIn extends DomainError {
  readonly code = 'platform.not-signed-in';
  readonly kind = 'forbidden';

  constructor() {
    super(say('请先登录', 'Please sign in first'));
  }
}

export class NotAllowed extends DomainError {
  readonly code = 'platform.not-allowed';
  readonly kind = 'forbidden';

  constructor() {
    super(
      say('您没有进行这项操作的权限。因工作需要可向主管申请', 'Your account may not do this. Ask your supervisor if your work needs it'),
    );
  }
}

export class OutsideYourTowns extends DomainError {
  readonly code = 'platform.outside-your-towns';
  readonly kind = 'forbidden';

  constructor() {
    super(say('这件事不在您负责的镇街', 'This is outside the towns of your account'));
  }
}

export class IdempotencyKeyMissing extends DomainError {
  readonly code = 'platform.idempotency-key-missing';
  readonly kind = 'invalid';

  constructor() {
    super(
      say('请求缺少 Idempotency-Key，无法保证只办理一次', 'The request has no Idempotency-Key, so it could be carried out twice'),
    );
  }
}

export class IdempotencyKeyReused extends DomainError {
  readonly code = 'platform.idempotency-key-reused';
  readonly kind = 'invalid';

  constructor() {
    super(
      say('同一个 Idempotency-Key 已用于内容不同的请求', 'This Idempotency-Key was used with another body'),
    );
  }
}
