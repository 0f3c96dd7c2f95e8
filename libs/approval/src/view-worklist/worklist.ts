import { type Actor, Reader } from '#platform';
import { Injectable } from '@nestjs/common';
import { type PartKind } from '../domain/part.js';
import { signingRole } from '../domain/signing.js';

export const WORKLIST_FILTERS = ['open', 'mine', 'all'] as const;
export type WorklistFilter = (typeof WORKLIST_FILTERS)[number];

/** A case as the worklist shows it. */
export interface WorklistLine {
  readonly wishId: string;
  readonly town: string;
  readonly category: string;
  readonly ask: string;
  readonly item: string;
  readonly amountFen: number;
  readonly danger: boolean;
  readonly main: string;
  readonly side: string[];
  readonly clock: string;
  readonly proposedFen: number;
  readonly status: string;
  readonly outcome: string | null;
  readonly signatures: number;
  readonly needed: number;
  readonly openParts: number;
  readonly registeredAt: Date;
  readonly dueAt: Date;
}

const COLUMNS = `c.wish_id AS "wishId", c.town, c.category, c.ask, c.item, c.amount_fen::float8 AS "amountFen", c.danger,
  c.main, c.side, c.clock, c.proposed_fen::float8 AS "proposedFen", c.status, c.outcome, s.signatures, s.needed,
  s.open AS "openParts", c.registered_at AS "registeredAt", c.due_at AS "dueAt"`;

/** What the account may sign now, or, for a worker, the wishes that the account registered. */
const MINE = `(c.status = 'open' AND c.submitted_by <> $4 AND EXISTS (
    SELECT 1 FROM approval.part p WHERE p.wish_id = c.wish_id AND p.status = 'open' AND p.kind = ANY($5::text[])
      AND NOT $4 = ANY (p.signed_by))
  OR ($6 AND c.submitted_by = $4))`;

const FILTERS: Readonly<Record<WorklistFilter, string>> = {
  open: `c.status = 'open'`,
  mine: MINE,
  all: 'true',
};

@Injectable()
export class Worklist {
  constructor(private readonly reader: Reader) {}

  /** Cases of the account's towns, the least time left first. `after` is the last line of the page before. */
  page(actor: Actor, filter: WorklistFilter, limit: number, after: string | undefined): Promise<WorklistLine[]> {
    const kinds = (['cash', 'need', 'refusal'] satisfies PartKind[]).filter((kind) => signingRole(kind, actor.roles));
    const mine = filter === 'mine' ? [actor.accountId, kinds, actor.roles.includes('social-worker')] : [];
    return this.reader.rows<WorklistLine>(
      `SELECT ${COLUMNS} FROM approval.case_file c, LATERAL (
         SELECT coalesce(sum(cardinality(p.signed_by)), 0)::int AS signatures, coalesce(sum(p.needed), 0)::int AS needed,
           count(*) FILTER (WHERE p.status = 'open')::int AS open
         FROM approval.part p WHERE p.wish_id = c.wish_id AND p.status <> 'withdrawn') s
       WHERE ('*' = ANY($1::text[]) OR c.town = ANY($1::text[])) AND ${FILTERS[filter]}
         AND ($2::uuid IS NULL OR (c.due_at, c.wish_id) > (SELECT due_at, wish_id FROM approval.case_file WHERE wish_id = $2))
       ORDER BY c.due_at, c.wish_id LIMIT $3`,
      [actor.towns, after ?? null, limit, ...mine],
    );
  }
}
