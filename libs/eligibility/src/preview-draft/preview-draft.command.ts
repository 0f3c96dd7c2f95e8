import { Command } from '@nestjs/cqrs';

/** The worker that does the judging. */
export const JUDGE_PREVIEWS = 'eligibility.judge-previews';

/** Try a draft on the assessments of a period: from `from`, before `to` (UTC). */
export class PreviewDraft extends Command<void> {
  constructor(
    readonly draftId: string,
    readonly from: Date,
    readonly to: Date,
  ) {
    super();
  }
}
