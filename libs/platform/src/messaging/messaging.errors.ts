import { DomainError, say } from '#kernel';

/** Data that does not fit its contract: never sent, and set aside when received. Names fields, not values. */
export class BrokenContract extends DomainError {
  readonly code = 'platform.broken-contract';
  readonly kind = 'invalid';

  constructor(type: string, violations: readonly string[]) {
    const list = violations.slice(0, 10).join('; ');
    super(say(`事件 ${type} 的数据不符合约定：${list}`, `The data of ${type} breaks its contract: ${list}`), { type });
  }
}

/** A message that is not a CloudEvent of ours. */
export class UnreadableMessage extends DomainError {
  readonly code = 'platform.unreadable-message';
  readonly kind = 'invalid';

  constructor(why: string) {
    super(say(`无法读取消息：${why}`, `The message cannot be read: ${why}`));
  }
}

export class UnknownEventType extends DomainError {
  readonly code = 'platform.unknown-event-type';
  readonly kind = 'invalid';

  constructor(type: string) {
    super(say('未知的事件类型', 'The event type is not in the catalogue'), { type: type.slice(0, 100) });
  }
}

/** An earlier event about the same wish is aside for this consumer; this one waits behind it. */
export class BehindAnother extends DomainError {
  readonly code = 'platform.behind-another';
  readonly kind = 'conflict';

  constructor() {
    super(say('同一心愿的前一事件尚待处理', 'An earlier event about the same wish is set aside'));
  }
}

export class DeadLetterNotFound extends DomainError {
  readonly code = 'platform.dead-letter-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('没有这条待处理的消息', 'There is no such message set aside'));
  }
}
