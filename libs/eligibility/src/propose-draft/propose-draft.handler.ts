import { Clock } from '#kernel';
import { newId, UnitOfWork } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Catalogues } from '../persistence/catalogues.js';
import { BaseOutdated } from '../persistence/rule-draft.errors.js';
import { type RuleDraft, RuleDrafts } from '../persistence/rule-drafts.js';
import { applyChanges } from './changes/apply-changes.js';
import { ProposeDraft } from './propose-draft.command.js';

@CommandHandler(ProposeDraft)
export class ProposeDraftHandler implements ICommandHandler<ProposeDraft> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly catalogues: Catalogues,
    private readonly drafts: RuleDrafts,
    private readonly clock: Clock,
  ) {}

  async execute({ proposal, by }: ProposeDraft): Promise<RuleDraft> {
    const { base, effectiveFrom, note } = proposal;
    await this.catalogues.refresh();
    const newest = this.catalogues.newest();
    if (newest.catalogue.version !== base) throw new BaseOutdated(base);
    const { changes, candidate } = applyChanges(newest, effectiveFrom, proposal.changes);
    const draftId = newId();
    return this.uow.run(async () => {
      await this.drafts.add({
        draftId,
        base,
        effectiveFrom,
        note,
        changes,
        candidate,
        proposedBy: by,
        proposedAt: this.clock.now(),
      });
      return this.drafts.find(draftId);
    });
  }
}
