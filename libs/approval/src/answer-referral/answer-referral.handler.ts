import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ReferralAlreadyAnswered } from '../domain/approval.errors.js';
import { CaseEndings } from '../persistence/case-endings.js';
import { CaseHeads } from '../persistence/case-heads.js';
import { Referrals } from '../persistence/referrals.js';
import { AnswerReferral } from './answer-referral.command.js';

@CommandHandler(AnswerReferral)
export class AnswerReferralHandler implements ICommandHandler<AnswerReferral> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly heads: CaseHeads,
    private readonly referrals: Referrals,
    private readonly endings: CaseEndings,
    private readonly clock: Clock,
  ) {}

  execute({ wishId, referralId, answer, actor }: AnswerReferral): Promise<void> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      await this.heads.find(wishId, actor);
      const before = await this.referrals.answer({ wishId, referralId, answer, recordedBy: actor.accountId }, now);
      if (before) throw new ReferralAlreadyAnswered(before);
      await this.endings.close([wishId], now);
    });
  }
}
