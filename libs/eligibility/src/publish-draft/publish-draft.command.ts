import { Command } from '@nestjs/cqrs';
import type { RuleDraft } from '../persistence/rule-drafts.js';

/** Publish what another person proposed. */
export class PublishDraft extends Command<RuleDraft> {
  constructor(
    readonly draftId: string,
    readonly by: string,
  ) {
    super();
  }
}
