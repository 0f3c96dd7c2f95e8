import { DomainError, say } from '#kernel';
import type { IdNumberFault } from './resident-id.js';

const ID_WORDS: Record<IdNumberFault, ReturnType<typeof say>> = {
  form: say('身份证号应为 18 位，最后一位可以是 X', 'The identity number has 18 digits; the last may be an X'),
  region: say('身份证号前两位不是有效的省份代码', 'The identity number does not begin with a province'),
  'birth-date': say('身份证号中的出生日期不存在或在将来', 'The birth date in the identity number does not exist or is in the future'),
  'check-digit': say('身份证号的校验位不对，请核对', 'The check digit of the identity number is wrong; please compare it with the card'),
};

export class ImpossibleIdNumber extends DomainError {
  readonly code = 'intake.impossible-id-number';
  readonly kind = 'invalid';

  constructor(fault: IdNumberFault) {
    super(ID_WORDS[fault], { fault }, '/applicant/idNumber');
  }
}

export class AgeDiffersFromId extends DomainError {
  readonly code = 'intake.age-differs-from-id';
  readonly kind = 'invalid';

  constructor() {
    super(
      say('填写的年龄与身份证号不一致', 'The age in the facts is not the one the identity number gives'),
      {},
      '/facts/members/0/age',
    );
  }
}

export class TownDiffersFromFacts extends DomainError {
  readonly code = 'intake.town-differs';
  readonly kind = 'invalid';

  constructor() {
    super(say('家庭所在镇街与求助镇街不一致', 'The town in the facts is not the town of the wish'), {}, '/facts/household/town');
  }
}

export class MissingPayee extends DomainError {
  readonly code = 'intake.missing-payee';
  readonly kind = 'invalid';

  constructor() {
    super(say('求助现金时请填写收款人；没有银行卡可由监护人、医院或学校代收', 'A wish for cash names a payee; without a bank card it may be the guardian, the hospital or the school'), {}, '/payee');
  }
}

export class NeedsAnAmount extends DomainError {
  readonly code = 'intake.needs-an-amount';
  readonly kind = 'invalid';

  constructor() {
    super(say('求助现金时请填写金额', 'A wish for cash states an amount'), {}, '/amountFen');
  }
}

export class NeededByIsPast extends DomainError {
  readonly code = 'intake.needed-by-is-past';
  readonly kind = 'invalid';

  constructor(judgedOn: string) {
    super(say('需要日期早于受理日期', 'The day it is needed by is before the day of registration'), { judgedOn }, '/neededBy');
  }
}

export class DemoOnlyField extends DomainError {
  readonly code = 'intake.demo-only-field';
  readonly kind = 'invalid';

  constructor() {
    super(say('只有演示模式可以指定判定日期', 'Only demo mode may choose the day of judgement'), {}, '/judgedOn');
  }
}

export class WishNotFound extends DomainError {
  readonly code = 'intake.wish-not-found';
  readonly kind = 'not-found';

  constructor() {
    super(say('没有找到这个心愿，请核对编号', 'There is no such wish; please check the code'));
  }
}
