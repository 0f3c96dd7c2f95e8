import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type RuleDraft, RuleDrafts } from '../persistence/rule-drafts.js';
import { WithdrawDraft } from './withdraw-draft.command.js';

@CommandHandler(WithdrawDraft)
export class WithdrawDraftHandler implements ICommandHandler<WithdrawDraft> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: RuleDrafts,
    private readonly clock: Clock,
  ) {}

  execute({ draftId, by }: WithdrawDraft): Promise<RuleDraft> {
    return this.uow.run(async () => {
      await this.drafts.find(draftId);
      await this.drafts.decide(draftId, 'withdrawn', by, this.clock.now());
      return this.drafts.find(draftId);
    });
  }
}
