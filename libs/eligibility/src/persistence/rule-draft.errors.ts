import { DomainError, say } from '#kernel';

export class DraftNotFound extends DomainError {
  readonly code = 'eligibility.draft-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('没有这份规则草案', 'There is no such draft of rules'));
  }
}

export class DraftDecided extends DomainError {
  readonly code = 'eligibility.draft-decided';
  readonly kind = 'conflict';

  constructor(draftId: string) {
    super(say('这份草案已经发布或撤回', 'This draft was published or withdrawn already'), { draftId });
  }
}

/** A draft builds on the newest rules, or it would silently undo what was published in between. */
export class BaseOutdated extends DomainError {
  readonly code = 'eligibility.base-outdated';
  readonly kind = 'conflict';

  constructor(base: string) {
    super(
      say(
        '此后已有新规则发布，请在最新规则上重新提出',
        'Newer rules exist by now; propose the change on top of them',
      ),
      { base },
      '/base',
    );
  }
}

export class PreviewNotFound extends DomainError {
  readonly code = 'eligibility.preview-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('这份草案还没有试算', 'This draft has not been previewed yet'));
  }
}
