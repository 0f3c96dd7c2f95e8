import { type Actor, OutsideYourTowns, seesTown, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { CaseNotFound } from '../domain/approval.errors.js';

export interface CaseHead {
  readonly wishId: string;
  readonly town: string;
  readonly submittedBy: string;
  readonly status: string;
}

/** Who decided last in a case, as a role. */
export interface LastDecision {
  readonly status: string;
  readonly role: string | null;
  readonly at: Date | null;
}

@Injectable()
export class CaseHeads {
  constructor(private readonly uow: UnitOfWork) {}

  /** The head of a case in the account's towns; throws CaseNotFound, OutsideYourTowns. */
  async find(wishId: string, actor: Actor): Promise<CaseHead> {
    const [head] = await this.uow.query<CaseHead>(
      `SELECT wish_id AS "wishId", town, submitted_by AS "submittedBy", status FROM approval.case_file WHERE wish_id = $1`,
      [wishId],
    );
    if (!head) throw new CaseNotFound();
    if (!seesTown(actor, head.town)) throw new OutsideYourTowns();
    return head;
  }

  async lastDecision(wishId: string): Promise<LastDecision> {
    const [last] = await this.uow.query<LastDecision>(
      `SELECT c.status, p.decided_role AS role, p.decided_at AS at
       FROM approval.case_file c LEFT JOIN approval.part p ON p.wish_id = c.wish_id AND p.decided_at IS NOT NULL
       WHERE c.wish_id = $1 ORDER BY p.decided_at DESC NULLS LAST LIMIT 1`,
      [wishId],
    );
    return last ?? { status: 'closed', role: null, at: null };
  }
}
