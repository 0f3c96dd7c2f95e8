import { setImmediate as othersFirst } from 'node:timers/promises';
import { readHousehold } from '#kernel';
import { type Actor, seesTown, Vault } from '#platform';
import { Injectable } from '@nestjs/common';
import { assessWithReasons, type Reasoned, type Trace } from '../domain/index.js';
import { Catalogues } from '../persistence/catalogues.js';
import { type RuleDraft, RuleDrafts } from '../persistence/rule-drafts.js';
import { type ChangedResult, RulePreviews } from '../persistence/rule-previews.js';
import { becauseOf } from './because.js';
import type { PreviewExampleView, PreviewView } from './preview-view.js';

/** The last preview of a draft; its reasons are told from the sealed facts each time, and stored nowhere. */
@Injectable()
export class PreviewPage {
  constructor(
    private readonly previews: RulePreviews,
    private readonly drafts: RuleDrafts,
    private readonly catalogues: Catalogues,
    private readonly vault: Vault,
  ) {}

  /** Throws PreviewNotFound. */
  async view(draftId: string, actor: Actor): Promise<PreviewView> {
    const { status, from, to, total, judged, skipped, changed, changedWishes, examples } =
      await this.previews.last(draftId);
    const seen = examples.filter(({ town }) => seesTown(actor, town));
    return {
      draftId,
      status,
      from,
      to,
      total,
      judged,
      skipped,
      changed,
      changedWishes,
      examples: status === 'done' ? await this.explained(seen, await this.drafts.find(draftId)) : [],
    };
  }

  private async explained(
    examples: readonly ChangedResult[],
    draft: RuleDraft,
  ): Promise<PreviewExampleView[]> {
    const facts = await this.vault.open<object>(
      'facts',
      examples.map(({ wishId }) => wishId),
    );
    const views: PreviewExampleView[] = [];
    let told: ToldCase | undefined;
    for (const example of examples) {
      const { wishId, policy, ref, day, before, after } = example;
      const sealed = facts.get(wishId);
      if (sealed && told?.wishId !== wishId) told = await this.tell(example, draft, sealed);
      const because =
        sealed && told ? becauseOf(linesOf(told.before, example), linesOf(told.after, example)) : null;
      views.push({ wishId, policy, ref, day, before, after, because });
    }
    return views;
  }

  /** The results of one case stand together: both sides are judged once for all of them. */
  private async tell(
    { wishId, day, beforeBy }: ChangedResult,
    draft: RuleDraft,
    sealed: object,
  ): Promise<ToldCase> {
    await othersFirst();
    const facts = readHousehold(sealed);
    return {
      wishId,
      before: assessWithReasons(await this.catalogues.version(beforeBy.version), facts, beforeBy.day),
      after: assessWithReasons(draft.candidate, facts, day),
    };
  }
}

interface ToldCase {
  readonly wishId: string;
  readonly before: Reasoned;
  readonly after: Reasoned;
}

const linesOf = ({ assessment, reasons }: Reasoned, { policy, ref }: ChangedResult): Trace | undefined =>
  reasons[assessment.results.findIndex((one) => one.policy === policy && one.ref === ref)];
