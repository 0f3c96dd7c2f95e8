import { Clock } from '#kernel';
import { newId, UnitOfWork, WorkerBell } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { RuleDrafts } from '../persistence/rule-drafts.js';
import { RulePreviews } from '../persistence/rule-previews.js';
import { JUDGE_PREVIEWS, PreviewDraft } from './preview-draft.command.js';

@CommandHandler(PreviewDraft)
export class PreviewDraftHandler implements ICommandHandler<PreviewDraft> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: RuleDrafts,
    private readonly previews: RulePreviews,
    private readonly bell: WorkerBell,
    private readonly clock: Clock,
  ) {}

  execute({ draftId, from, to }: PreviewDraft): Promise<void> {
    return this.uow.run(async () => {
      await this.drafts.find(draftId);
      await this.previews.ask(newId(), draftId, from, to, this.clock.now());
      this.uow.afterCommit(() => this.bell.ring(JUDGE_PREVIEWS));
    });
  }
}
