import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { OpenedNeed } from '../domain/approval-event.js';
import type { PartToSign } from '../domain/signing.js';

/** A part to sign, and what a need would show. */
export interface FoundPart extends PartToSign {
  readonly need: OpenedNeed;
}

/** The columns of a part as the domain knows it; `p` is the part, `c` its file. */
export const PART_COLUMNS = `p.id AS "partId", p.wish_id AS "wishId", p.kind, p.route, p.position, p.status,
  p.pot_id AS "potId", p.amount_fen::float8 AS "amountFen", p.value_fen::float8 AS "valueFen", p.urgent, p.bridge,
  p.reasons, p.needed, p.needs_city AS "needsCity", p.submitted_by AS "submittedBy", p.signed_by::text[] AS "signedBy",
  p.has_city AS "hasCity", p.content_hash AS "contentHash", p.decided_role AS "decidedRole", p.decided_at AS "decidedAt"`;

export const NEED_COLUMN = `jsonb_build_object('town', c.town, 'category', c.category, 'item', c.item,
  'quantity', c.quantity, 'valueFen', p.value_fen, 'ageBand', c.age_band, 'neededBy', c.needed_by,
  'urgent', p.urgent, 'bridge', p.bridge) AS need`;

@Injectable()
export class PartsToSign {
  constructor(private readonly uow: UnitOfWork) {}

  /** Parts as they stand now, by id; what does not exist is absent. Nothing is held. */
  async find(partIds: readonly string[]): Promise<Map<string, FoundPart>> {
    const rows = await this.uow.query<FoundPart>(
      `SELECT ${PART_COLUMNS}, c.town, ${NEED_COLUMN}
       FROM approval.part p JOIN approval.case_file c USING (wish_id) WHERE p.id = ANY($1::uuid[])`,
      [partIds],
    );
    return new Map(rows.map((row) => [row.partId, row]));
  }
}
