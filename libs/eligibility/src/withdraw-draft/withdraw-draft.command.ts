import { Command } from '@nestjs/cqrs';
import type { RuleDraft } from '../persistence/rule-drafts.js';

/** Take a draft back, by whoever proposed it, or turn it down. */
export class WithdrawDraft extends Command<RuleDraft> {
  constructor(
    readonly draftId: string,
    readonly by: string,
  ) {
    super();
  }
}
