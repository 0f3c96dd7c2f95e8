import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Part } from '../domain/part.js';
import type { SigningRole } from '../domain/signing.js';
import { ApprovalEventsPublisher } from '../publishing/approval-events.publisher.js';

/** A person refuses what is not decided yet in a case. */
export interface Refusal {
  /** The part that stands for the refusal, decided as it is made. */
  readonly part: Part;
  readonly accountId: string;
  readonly role: SigningRole;
  readonly contentHash: string;
}

@Injectable()
export class Refusals {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publisher: ApprovalEventsPublisher,
  ) {}

  /**
   * Turns all that is undecided into this refusal and publishes it; false when nothing was left to decide. What
   * was granted or published before stays. A file is refused once.
   */
  async take({ part, accountId, role, contentHash }: Refusal, now: Date): Promise<boolean> {
    const { wishId, partId, kind, route, needed, reasons } = part;
    const stopped = await this.stopParts(wishId, role, now);
    const taken = await this.uow.change(
      `UPDATE approval.case_file SET refused_at = $2, status = 'open'
       WHERE wish_id = $1 AND refused_at IS NULL AND status <> 'closed' AND ($3 OR status = 'returned' OR main = 'RETURN')
       RETURNING wish_id`,
      [wishId, now, stopped > 0],
    );
    if (taken.length === 0) return false;
    await this.add(part, accountId, role, contentHash, now);
    this.publisher.publish([
      { kind: 'decision-signed', wishId, at: now, partId, part: kind, route, signatures: 1, needed, signedBy: accountId },
      { kind: 'wish-refused', wishId, at: now, reasons, signedBy: accountId },
    ]);
    return true;
  }

  private async stopParts(wishId: string, role: SigningRole, now: Date): Promise<number> {
    const stopped = await this.uow.change(
      `WITH held AS (
         SELECT id FROM approval.part WHERE wish_id = $1 AND status IN ('open', 'waiting', 'returned') ORDER BY id
         FOR NO KEY UPDATE
       )
       UPDATE approval.part p SET status = 'refused', decided_role = $2, decided_at = $3, ended_at = $3
       FROM held h WHERE p.id = h.id AND p.status IN ('open', 'waiting', 'returned') RETURNING p.id`,
      [wishId, role, now],
    );
    return stopped.length;
  }

  private async add(part: Part, accountId: string, role: SigningRole, contentHash: string, now: Date): Promise<void> {
    await this.uow.query(
      `WITH added AS (
         INSERT INTO approval.part (id, wish_id, kind, route, position, status, amount_fen, value_fen, urgent, bridge,
           reasons, needed, needs_city, submitted_by, signed_by, content_hash, decided_role, decided_at, ended_at)
         SELECT $1, $2, 'refusal', 'REJECT', count(*), 'refused', 0, 0, false, false, $3, 1, false, $4,
           ARRAY[$5::uuid], $6, $7, $8::timestamptz, $8 FROM approval.part WHERE wish_id = $2 RETURNING id
       )
       INSERT INTO approval.signature (part_id, ordinal, account_id, role, content_hash, signed_at)
       SELECT id, 1, $5, $7, $6, $8 FROM added`,
      [part.partId, part.wishId, part.reasons, part.submittedBy, accountId, contentHash, role, now],
    );
  }
}
