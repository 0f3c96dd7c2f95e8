import { DomainError, say } from '#kernel';

export class NeedNotFound extends DomainError {
  readonly code = 'donor-pool.need-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('没有找到这个需求', 'There is no such need'));
  }
}

/** Another member was faster. Names up to three open needs like it, for the next step. */
export class NeedAlreadyClaimed extends DomainError {
  readonly code = 'donor-pool.need-already-claimed';
  readonly kind = 'conflict';

  constructor(left: number, similar: readonly string[]) {
    super(
      left > 0
        ? say(`已有别的爱心人士先认领，还剩 ${left} 份`, `Others were a moment earlier; ${left} left`)
        : say('已有别的爱心人士先认领，谢谢您。可以看看相近的需求', 'Someone was a moment earlier. Thank you; here are needs like it'),
      { left, ...Object.fromEntries(similar.slice(0, 3).map((needId, i) => [`similar${i + 1}`, needId])) },
    );
  }
}

export class ClaimNotFound extends DomainError {
  readonly code = 'donor-pool.claim-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('没有找到这次认领', 'There is no such claim'));
  }
}

export class NotYourClaim extends DomainError {
  readonly code = 'donor-pool.not-your-claim';
  readonly kind = 'forbidden';

  constructor() {
    super(say('这次认领不属于您', 'This claim belongs to another member'));
  }
}

export class ClaimHasMovedOn extends DomainError {
  readonly code = 'donor-pool.claim-has-moved-on';
  readonly kind = 'conflict';

  constructor(status: string) {
    super(say('这次认领的状态已有变化，请刷新查看', 'This claim has moved on; please look again'), { status });
  }
}

export class ClaimNotDelivered extends DomainError {
  readonly code = 'donor-pool.claim-not-delivered';
  readonly kind = 'conflict';

  constructor() {
    super(say('爱心人士还没有登记送达', 'The member has not said yet that it delivered'));
  }
}

export class NotAMember extends DomainError {
  readonly code = 'donor-pool.not-a-member';
  readonly kind = 'forbidden';

  constructor() {
    super(say('您的账号还不是爱心资源库的有效成员，请联系慈善会', 'Your account is not an active member of the pool; please ask the federation'));
  }
}

/** A town's resource stays in its towns (hard rule 2). */
export class OutsideYourArea extends DomainError {
  readonly code = 'donor-pool.outside-your-area';
  readonly kind = 'forbidden';

  constructor() {
    super(say('这个需求不在您服务的镇街', 'This need is outside the towns that you serve'), { rule: 2 });
  }
}
