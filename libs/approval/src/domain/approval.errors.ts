import { type Bilingual, DomainError, say } from '#kernel';

export class CaseNotFound extends DomainError {
  readonly code = 'approval.case-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('没有找到这个案件，可能还在核对政策', 'There is no such case; its policies may still be being checked'));
  }
}

export class PartNotFound extends DomainError {
  readonly code = 'approval.part-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('没有找到这项待签内容', 'There is no such part of a case'));
  }
}

export class ReferralNotFound extends DomainError {
  readonly code = 'approval.referral-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('没有找到这次转介', 'There is no such referral'));
  }
}

export class NotYoursToSign extends DomainError {
  readonly code = 'approval.not-yours-to-sign';
  readonly kind = 'forbidden';

  constructor(part: string) {
    super(say('这项内容须由其他岗位签批', 'This is signed by people in another role'), { part });
  }
}

/** Maker and checker are different people, and neither registered the wish. */
export class OwnCase extends DomainError {
  readonly code = 'approval.own-case';
  readonly kind = 'forbidden';

  constructor() {
    super(say('此案由您登记，按回避规定须由他人处理', 'You registered this wish, so somebody else must decide it'));
  }
}

export class AlreadySigned extends DomainError {
  readonly code = 'approval.already-signed';
  readonly kind = 'conflict';

  constructor() {
    super(say('您已签批过这项内容，另一次签批须由另一人完成', 'You have signed this; the other signature is another person\'s'));
  }
}

/** What a person signs is bound to what that person saw. */
export class ContentChanged extends DomainError {
  readonly code = 'approval.content-changed';
  readonly kind = 'conflict';

  constructor() {
    super(say('您看到的内容已有变化，请重新核对后再签批', 'What you saw is no longer what stands; look again before you sign'));
  }
}

export class PayeeMissing extends DomainError {
  readonly code = 'approval.payee-missing';
  readonly kind = 'conflict';

  constructor() {
    super(say('没有登记收款人，请先退回补正', 'Nobody to pay is on record; return the case for it first'));
  }
}

export class NoConsentToPublish extends DomainError {
  readonly code = 'approval.no-consent-to-publish';
  readonly kind = 'conflict';

  constructor() {
    super(say('家庭未同意公开，不能列入心愿墙，请镇街另行安排', 'The family did not agree to be shown to donors; the town office finds another way'));
  }
}

export class CitySignatureNeeded extends DomainError {
  readonly code = 'approval.city-signature-needed';
  readonly kind = 'forbidden';

  constructor() {
    super(say('这笔款项超过镇街限额，须有市级一人签批', 'This is above the limit of a town: one of the two must be the city\'s'));
  }
}

const ROLE_WORDS: Readonly<Record<string, Bilingual>> = {
  'town-officer': say('镇街公共服务办', 'the town office'),
  'federation-approver': say('慈善会审批人', 'the approver of the federation'),
  'federation-checker': say('慈善会复核人', 'the checker of the federation'),
  'city-approver': say('市级审批人', 'the approver of the city'),
};
const SOMEONE = say('其他人员', 'somebody else');

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
const clockTime = (at: Date) => shanghai.format(at);

/** Somebody was faster. Says in which role and when (UTC in the parameters), never who. */
export class CaseAlreadyDecided extends DomainError {
  readonly code = 'approval.case-already-decided';
  readonly kind = 'conflict';

  constructor(status: string, role: string | null = null, at: Date | null = null) {
    const who = ROLE_WORDS[role ?? ''] ?? SOMEONE;
    super(
      say(
        `此案已由${who.zh}${at ? `于 ${clockTime(at)} ` : ''}处理`,
        `This was decided by ${who.en}${at ? ` at ${clockTime(at)}` : ''} meanwhile`,
      ),
      { status, ...(role ? { role } : {}), ...(at ? { at: at.toISOString() } : {}) },
    );
  }
}

export class ReferralAlreadyAnswered extends DomainError {
  readonly code = 'approval.referral-already-answered';
  readonly kind = 'conflict';

  constructor(answer: string) {
    super(say('这次转介已登记答复', 'The answer to this referral is on record already'), { answer });
  }
}
