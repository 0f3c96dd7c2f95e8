import { Reader, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Catalogue, DatedValue, Policy } from '../domain/index.js';
import { DraftDecided, DraftNotFound } from './rule-draft.errors.js';

/** A value of a parameter that takes the place of what stood on its days. */
export type ParameterChange = DatedValue & { readonly name: string };

export interface RuleChanges {
  readonly parameters: readonly ParameterChange[];
  /** Whole policies: each takes the place of the one with its code, or is new. */
  readonly policies: readonly Policy[];
}

/** What one person proposes, and what becomes of it. */
export interface DraftLine {
  readonly draftId: string;
  readonly base: string;
  readonly effectiveFrom: string;
  readonly note: { readonly code: string; readonly text: string };
  readonly changes: RuleChanges;
  /** Of the catalogue that it becomes. */
  readonly version: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly status: 'open' | 'published' | 'withdrawn';
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

export interface RuleDraft extends DraftLine {
  /** The whole catalogue as it would be published. */
  readonly candidate: Catalogue;
}

export type NewDraft = Omit<RuleDraft, 'version' | 'status' | 'decidedBy' | 'decidedAt'>;

const LINE_COLUMNS = `id AS "draftId", base_version AS base, effective_from::text AS "effectiveFrom",
  jsonb_build_object('code', note_code, 'text', note_text) AS note, changes, candidate ->> 'version' AS version,
  proposed_by AS "proposedBy", proposed_at AS "proposedAt", status, decided_by AS "decidedBy", decided_at AS "decidedAt"`;

@Injectable()
export class RuleDrafts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  async add(draft: NewDraft): Promise<void> {
    const { draftId, base, effectiveFrom, note, changes, candidate, proposedBy, proposedAt } = draft;
    await this.uow.query(
      `INSERT INTO eligibility.rule_draft (id, base_version, effective_from, note_code, note_text, changes, candidate,
         proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        draftId,
        base,
        effectiveFrom,
        note.code,
        note.text,
        JSON.stringify(changes),
        JSON.stringify(candidate),
        proposedBy,
        proposedAt,
      ],
    );
  }

  /** Throws DraftNotFound. */
  async find(draftId: string): Promise<RuleDraft> {
    const sql = `SELECT ${LINE_COLUMNS}, candidate FROM eligibility.rule_draft WHERE id = $1`;
    const rows = this.uow.isOpen()
      ? this.uow.query<RuleDraft>(sql, [draftId])
      : this.reader.rows<RuleDraft>(sql, [draftId]);
    const [draft] = await rows;
    if (!draft) throw new DraftNotFound();
    return draft;
  }

  /** The newest first; `after` is the last draft of the page before. */
  page(limit: number, after: string | undefined): Promise<DraftLine[]> {
    return this.reader.rows<DraftLine>(
      `SELECT ${LINE_COLUMNS} FROM eligibility.rule_draft
       WHERE $2::uuid IS NULL OR (proposed_at, id) < (SELECT proposed_at, id FROM eligibility.rule_draft WHERE id = $2)
       ORDER BY proposed_at DESC, id DESC LIMIT $1`,
      [limit, after ?? null],
    );
  }

  /** Ends a draft once, whoever else tries at the same time; throws DraftDecided. */
  async decide(draftId: string, status: 'published' | 'withdrawn', by: string, at: Date): Promise<void> {
    const changed = await this.uow.change(
      `UPDATE eligibility.rule_draft SET status = $2, decided_by = $3, decided_at = $4
       WHERE id = $1 AND status = 'open' RETURNING id`,
      [draftId, status, by, at],
    );
    if (changed.length === 0) throw new DraftDecided(draftId);
  }
}
