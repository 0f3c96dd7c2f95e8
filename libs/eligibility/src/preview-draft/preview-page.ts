import { type Bilingual, readHousehold } from '#kernel';
import { type Actor, seesTown, Vault } from '#platform';
import { Injectable } from '@nestjs/common';
import { trace } from '../domain/index.js';
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

  /** Throws DraftNotFound and PreviewNotFound. */
  async view(draftId: string, actor: Actor): Promise<PreviewView> {
    const draft = await this.drafts.find(draftId);
    const { status, from, to, total, judged, skipped, changed, changedWishes, examples } = await this.previews.last(draftId);
    const seen = examples.filter(({ town }) => seesTown(actor, town));
    return {
      draftId, status, from, to, total, judged, skipped, changed, changedWishes,
      examples: status === 'done' ? await this.explained(seen, draft) : [],
    };
  }

  private async explained(examples: readonly ChangedResult[], draft: RuleDraft): Promise<PreviewExampleView[]> {
    const facts = await this.vault.open<object>('facts', examples.map(({ wishId }) => wishId));
    const views: PreviewExampleView[] = [];
    for (const example of examples) {
      const { wishId, policy, ref, day, before, after } = example;
      const sealed = facts.get(wishId);
      views.push({ wishId, policy, ref, day, before, after, because: sealed ? await this.because(example, draft, sealed) : null });
    }
    return views;
  }

  private async because({ policy, ref, day, before, beforeBy }: ChangedResult, draft: RuleDraft, sealed: object): Promise<Bilingual> {
    const facts = readHousehold(sealed);
    const old = before && trace(await this.catalogues.version(beforeBy.version), facts, beforeBy.day, policy, ref);
    return becauseOf(old ?? undefined, trace(draft.candidate, facts, day, policy, ref));
  }
}
