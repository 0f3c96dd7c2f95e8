import { Command } from '@nestjs/cqrs';
import type { RuleDraft } from '../persistence/rule-drafts.js';
import type { ProposedChanges } from './changes/apply-changes.js';

export interface Proposal {
  readonly base: string;
  readonly effectiveFrom: string;
  readonly note: { readonly code: string; readonly text: string };
  readonly changes: ProposedChanges;
}

/** Propose a change of the rules; nothing is judged by it before another person publishes it. */
export class ProposeDraft extends Command<RuleDraft> {
  constructor(
    readonly proposal: Proposal,
    readonly by: string,
  ) {
    super();
  }
}
