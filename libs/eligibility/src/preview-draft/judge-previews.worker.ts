import { setImmediate as othersFirst } from 'node:timers/promises';
import { UnitOfWork, Vault, type Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { Catalogues } from '../persistence/catalogues.js';
import { RuleDrafts } from '../persistence/rule-drafts.js';
import {
  type CaseToJudge,
  type PreviewCounts,
  type RulePreview,
  RulePreviews,
} from '../persistence/rule-previews.js';
import { type Compared, compareCase } from './compare-results.js';
import { JUDGE_PREVIEWS } from './preview-draft.command.js';

/** Judged between two saves; requests that wait are served after every single case. */
const ROUND = 200;
const MOST_EXAMPLES = 50;

/** Judges stored cases by drafts, round by round; what was found is kept, so that a restart goes on from there. */
@Injectable()
export class JudgePreviews implements Worker {
  readonly name = JUDGE_PREVIEWS;
  readonly everyMs = 5_000;
  /** Compiling a catalogue takes longer than judging a case: the rules of the last round are kept. */
  private kept: { readonly draftId: string; readonly compared: Compared } | undefined;

  constructor(
    private readonly previews: RulePreviews,
    private readonly drafts: RuleDrafts,
    private readonly catalogues: Catalogues,
    private readonly vault: Vault,
    private readonly uow: UnitOfWork,
  ) {}

  async runOnce(): Promise<boolean> {
    const preview = await this.previews.running();
    if (!preview) {
      this.kept = undefined;
      return false;
    }
    const compared = await this.rulesOf(preview.draftId);
    const cases = await this.previews.cases(preview, ROUND);
    const facts = await this.vault.open<object>(
      'facts',
      cases.map(({ wishId }) => wishId),
    );
    let counts: PreviewCounts = preview;
    try {
      for (const one of cases) {
        await othersFirst();
        counts = added(counts, await this.judge(one, compared, facts.get(one.wishId)));
      }
    } catch (error) {
      await this.giveUp(preview);
      throw error;
    }
    await this.uow.run(() => this.previews.advance(preview, counts, cases.at(-1)));
    return true;
  }

  private async judge(one: CaseToJudge, compared: Compared, sealed: object | undefined) {
    return sealed && compareCase(compared, one, await this.catalogues.version(one.catalogueVersion), sealed);
  }

  private async rulesOf(draftId: string): Promise<Compared> {
    if (this.kept?.draftId === draftId) return this.kept.compared;
    const { candidate, base, effectiveFrom } = await this.drafts.find(draftId);
    const compared = { candidate, base: await this.catalogues.version(base), effectiveFrom };
    this.kept = { draftId, compared };
    return compared;
  }

  /** A case that cannot be judged is a bug; it must not hold up the previews of others. */
  private async giveUp({ previewId }: RulePreview): Promise<void> {
    await this.uow.run(() => this.previews.fail(previewId));
  }
}

function added(counts: PreviewCounts, changes: ReturnType<typeof compareCase>): PreviewCounts {
  if (!changes) return { ...counts, skipped: counts.skipped + 1 };
  return {
    judged: counts.judged + 1,
    skipped: counts.skipped,
    changed: counts.changed + changes.length,
    changedWishes: counts.changedWishes + (changes.length > 0 ? 1 : 0),
    examples: [...counts.examples, ...changes].slice(0, MOST_EXAMPLES),
  };
}
