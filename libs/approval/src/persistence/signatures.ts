import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { eventsOfSignature, type SignedPart } from '../domain/signature-events.js';
import type { SigningRole } from '../domain/signing.js';
import { ApprovalEventsPublisher } from '../publishing/approval-events.publisher.js';
import { holdParts } from './hold-parts.js';
import { NEED_COLUMN, PART_COLUMNS } from './parts-to-sign.js';

export interface Signing {
  readonly partId: string;
  readonly accountId: string;
  readonly role: SigningRole;
  readonly isCity: boolean;
  readonly contentHash: string;
}

@Injectable()
export class Signatures {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publisher: ApprovalEventsPublisher,
  ) {}

  /**
   * Takes signatures, at most one for each part, and publishes what they make true. Each is one conditional update
   * of the row as it stands when its turn comes, so whoever is late gets nothing; the unique keys of a signature
   * are the second lock.
   */
  async take(signings: readonly Signing[], now: Date): Promise<Map<string, SignedPart>> {
    if (signings.length === 0) return new Map();
    await holdParts(this.uow, signings.map((one) => one.partId));
    const taken = await this.uow.query<SignedPart>(
      `WITH wanted AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb)
           AS w("partId" uuid, "accountId" uuid, role text, "isCity" boolean, "contentHash" text)
       ), taken AS (
         UPDATE approval.part p SET
           signed_by = p.signed_by || w."accountId",
           has_city = p.has_city OR w."isCity",
           content_hash = w."contentHash",
           status = CASE WHEN cardinality(p.signed_by) + 1 < p.needed THEN 'open'
             WHEN p.kind = 'cash' THEN 'granted' WHEN p.kind = 'need' THEN 'opened' ELSE 'refused' END,
           decided_role = w.role, decided_at = $2,
           ended_at = CASE WHEN p.kind = 'refusal' THEN $2::timestamptz END
         FROM wanted w WHERE p.id = w."partId" AND p.status = 'open' AND cardinality(p.signed_by) < p.needed
           AND NOT w."accountId" = ANY (p.signed_by) AND w."accountId" <> p.submitted_by
           AND (p.content_hash IS NULL OR p.content_hash = w."contentHash")
           AND (NOT p.needs_city OR p.has_city OR w."isCity" OR cardinality(p.signed_by) + 1 < p.needed)
         RETURNING p.*, w."accountId" AS signer, w.role AS signer_role
       ), noted AS (
         INSERT INTO approval.signature (part_id, ordinal, account_id, role, content_hash, signed_at)
         SELECT id, cardinality(signed_by), signer, signer_role, content_hash, $2 FROM taken
       )
       SELECT ${PART_COLUMNS}, p.signer, ${NEED_COLUMN}
       FROM taken p JOIN approval.case_file c USING (wish_id)`,
      [JSON.stringify(signings), now],
    );
    const byId = new Map(taken.map((part) => [part.partId, part]));
    const inOrder = signings.map(({ partId }) => byId.get(partId)).filter((part) => part !== undefined);
    this.publisher.publish(inOrder.flatMap((part) => eventsOfSignature(part, now)));
    return byId;
  }
}
