import { DomainError, say } from '#kernel';

export class PotNotFound extends DomainError {
  readonly code = 'disbursement.pot-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('没有这个资金池', 'There is no such pot'));
  }
}

/** A grant names a pot of another town or of the other kind of money. */
export class PotDoesNotFit extends DomainError {
  readonly code = 'disbursement.pot-does-not-fit';
  readonly kind = 'invalid';

  constructor(potId: string, route: string, town: string) {
    super(
      say('这笔拨付不能从这个资金池支出', 'This payout may not be drawn from this pot'),
      { potId, route, town },
    );
  }
}

/** Cash needs two different people, always. */
export class SignedByOnePerson extends DomainError {
  readonly code = 'disbursement.signed-by-one-person';
  readonly kind = 'forbidden';

  constructor(grantId: string) {
    super(say('拨付必须由两名不同的人员签批', 'A payout needs the signatures of two different people'), { grantId });
  }
}

/** Money of this source may not go into this pot: fiscal and charity money are kept apart. */
export class SourceDoesNotFit extends DomainError {
  readonly code = 'disbursement.source-does-not-fit';
  readonly kind = 'invalid';

  constructor(potId: string, source: string) {
    super(
      say('财政资金与慈善资金分账管理，这项来源不能进入这个资金池', 'Fiscal and charity money are kept apart: this source may not go into this pot'),
      { potId, source },
      '/source',
    );
  }
}
