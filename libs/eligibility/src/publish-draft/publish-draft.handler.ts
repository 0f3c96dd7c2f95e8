import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Catalogues } from '../persistence/catalogues.js';
import { type RuleDraft, RuleDrafts } from '../persistence/rule-drafts.js';
import { PublishDraft } from './publish-draft.command.js';
import { SamePerson } from './same-person.error.js';

@CommandHandler(PublishDraft)
export class PublishDraftHandler implements ICommandHandler<PublishDraft> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: RuleDrafts,
    private readonly catalogues: Catalogues,
    private readonly clock: Clock,
  ) {}

  execute({ draftId, by }: PublishDraft): Promise<RuleDraft> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      const draft = await this.drafts.find(draftId);
      if (draft.proposedBy === by) throw new SamePerson();
      await this.drafts.decide(draftId, 'published', by, now);
      await this.catalogues.publish(
        { catalogue: draft.candidate, effectiveFrom: draft.effectiveFrom },
        draft.base,
        by,
        now,
      );
      return this.drafts.find(draftId);
    });
  }
}
