import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ReturnReason } from '../domain/reason-codes.js';
import { ApprovalEventsPublisher } from '../publishing/approval-events.publisher.js';

export interface CaseReturn {
  readonly wishId: string;
  readonly missing: readonly string[];
  readonly reason: ReturnReason;
  readonly returnedBy: string;
  readonly role: string;
}

@Injectable()
export class Returns {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publisher: ApprovalEventsPublisher,
  ) {}

  /** Takes back what is undecided and waits for the family; false when nothing was left to return. */
  async take({ wishId, missing, reason, returnedBy, role }: CaseReturn, now: Date): Promise<boolean> {
    const withdrawn = await this.uow.change(
      `WITH held AS (
         SELECT id FROM approval.part WHERE wish_id = $1 AND status IN ('open', 'waiting', 'returned') ORDER BY id
         FOR NO KEY UPDATE
       )
       UPDATE approval.part p SET status = 'withdrawn', decided_role = $2, decided_at = $3, ended_at = $3
       FROM held h WHERE p.id = h.id AND p.status IN ('open', 'waiting', 'returned') RETURNING p.id`,
      [wishId, role, now],
    );
    const taken = await this.uow.change(
      `UPDATE approval.case_file SET status = 'returned', missing = $2, return_reason = $3
       WHERE wish_id = $1 AND status = 'open' AND ($4 OR (main = 'RETURN' AND refused_at IS NULL)) RETURNING wish_id`,
      [wishId, missing, reason, withdrawn.length > 0],
    );
    if (taken.length === 0) return false;
    this.publisher.publish([{ kind: 'wish-returned', wishId, at: now, missing, reason, returnedBy }]);
    return true;
  }
}
