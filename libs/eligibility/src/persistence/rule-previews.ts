import { Reader, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { PreviewNotFound } from './rule-draft.errors.js';

/** A result of one policy, as far as it may be stored: no word about the family. */
export interface ShortResult {
  readonly verdict: 'met' | 'not-met' | 'unknown';
  readonly conditional: boolean;
  readonly amountFen?: number;
}

/** One result that a draft would change, and by which rules of which day both were found. */
export interface ChangedResult {
  readonly wishId: string;
  readonly town: string;
  readonly policy: string;
  readonly ref: string;
  readonly day: string;
  /** Null for a policy that does not exist without the draft. */
  readonly before: ShortResult | null;
  readonly after: ShortResult;
  /** The rules and the day of `before`. */
  readonly beforeBy: { readonly version: string; readonly day: string };
}

export interface PreviewCounts {
  readonly judged: number;
  readonly skipped: number;
  readonly changed: number;
  readonly changedWishes: number;
  readonly examples: readonly ChangedResult[];
}

/** A draft tried on the assessments of a period, as far as it got. */
export interface RulePreview extends PreviewCounts {
  readonly previewId: string;
  readonly draftId: string;
  readonly from: Date;
  readonly to: Date;
  readonly status: 'running' | 'done' | 'failed';
  readonly total: number;
  readonly atTime: Date | null;
  readonly atId: string | null;
  readonly askedAt: Date;
}

/** An assessment to judge again. */
export interface CaseToJudge {
  readonly assessmentId: string;
  readonly wishId: string;
  readonly town: string;
  readonly judgedOn: string;
  readonly catalogueVersion: string;
  readonly assessedAt: Date;
}

const COLUMNS = `id AS "previewId", draft_id AS "draftId", period_from AS "from", period_to AS "to", status, total, judged,
  skipped, changed, changed_wishes AS "changedWishes", examples, at_time AS "atTime", at_id AS "atId", asked_at AS "askedAt"`;

@Injectable()
export class RulePreviews {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  /** Asks for a preview in the open unit of work; of a draft that is being previewed already, nothing is begun. */
  async ask(previewId: string, draftId: string, from: Date, to: Date, askedAt: Date): Promise<void> {
    await this.uow.query(
      `INSERT INTO eligibility.rule_preview (id, draft_id, period_from, period_to, total, asked_at)
       SELECT $1::uuid, $2::uuid, $3::timestamptz, $4::timestamptz, count(*), $5::timestamptz
       FROM eligibility.assessment WHERE assessed_at >= $3 AND assessed_at < $4
       ON CONFLICT (draft_id) WHERE status = 'running' DO NOTHING`,
      [previewId, draftId, from, to, askedAt],
    );
  }

  /** The last preview of a draft; throws PreviewNotFound. */
  async last(draftId: string): Promise<RulePreview> {
    const preview = await this.reader.first<RulePreview>(
      `SELECT ${COLUMNS} FROM eligibility.rule_preview WHERE draft_id = $1 ORDER BY asked_at DESC, id DESC LIMIT 1`,
      [draftId],
    );
    if (!preview) throw new PreviewNotFound();
    return preview;
  }

  /** The preview that has waited longest. */
  running(): Promise<RulePreview | undefined> {
    return this.reader.first<RulePreview>(
      `SELECT ${COLUMNS} FROM eligibility.rule_preview WHERE status = 'running' ORDER BY asked_at, id LIMIT 1`,
    );
  }

  /** The next assessments of a preview, in order. */
  cases({ from, to, atTime, atId }: RulePreview, limit: number): Promise<CaseToJudge[]> {
    return this.reader.rows<CaseToJudge>(
      `SELECT id AS "assessmentId", wish_id AS "wishId", town, judged_on::text AS "judgedOn",
         catalogue_version AS "catalogueVersion", assessed_at AS "assessedAt"
       FROM eligibility.assessment
       WHERE assessed_at >= $1 AND assessed_at < $2 AND ($3::timestamptz IS NULL OR (assessed_at, id) > ($3, $4::uuid))
       ORDER BY assessed_at, id LIMIT $5`,
      [from, to, atTime, atId, limit],
    );
  }

  /** Keeps what a round found; without effect when another process has done the same round meanwhile. */
  async advance(
    { previewId, atId }: RulePreview,
    counts: PreviewCounts,
    last: CaseToJudge | undefined,
  ): Promise<void> {
    const { judged, skipped, changed, changedWishes, examples } = counts;
    await this.uow.change(
      `UPDATE eligibility.rule_preview SET judged = $3, skipped = $4, changed = $5, changed_wishes = $6, examples = $7,
         at_time = coalesce((SELECT assessed_at FROM eligibility.assessment WHERE id = $8::uuid), at_time),
         at_id = coalesce($8::uuid, at_id), status = CASE WHEN $8::uuid IS NULL THEN 'done' ELSE status END
       WHERE id = $1 AND status = 'running' AND at_id IS NOT DISTINCT FROM $2::uuid RETURNING id`,
      [
        previewId,
        atId,
        judged,
        skipped,
        changed,
        changedWishes,
        JSON.stringify(examples),
        last?.assessmentId ?? null,
      ],
    );
  }

  async fail(previewId: string): Promise<void> {
    await this.uow.change(
      `UPDATE eligibility.rule_preview SET status = 'failed' WHERE id = $1 AND status = 'running' RETURNING id`,
      [previewId],
    );
  }
}
