import { Aggregate } from '#kernel';
import type { ApprovalEvent } from './approval-event.js';
import type { AssessedWish } from './assessed-wish.js';
import type { Decision, Handover, Proposal } from './decision.js';
import { type Part, partOf } from './part.js';
import type { Referral } from './referral.js';

export interface CaseSnapshot {
  readonly wish: AssessedWish;
  readonly decision: Decision;
  readonly parts: readonly Part[];
  readonly referrals: readonly Referral[];
  readonly decidedAt: Date;
}

export interface NumberedProposal {
  readonly partId: string;
  readonly proposal: Proposal;
}

export interface NumberedHandover {
  readonly referralId: string;
  readonly handover: Handover;
}

/** The file of a wish: its way, the parts that people sign, and to whom it was handed. */
export class CaseFile extends Aggregate<ApprovalEvent> {
  private constructor(private readonly state: CaseSnapshot) {
    super();
  }

  /** Opens the file as decided. Referrals are ordered at once; nothing is paid or published before it is signed. */
  static open(
    wish: AssessedWish,
    decision: Decision,
    proposals: readonly NumberedProposal[],
    handovers: readonly NumberedHandover[],
    now: Date,
  ): CaseFile {
    const { wishId, submittedBy, town } = wish;
    const parts = proposals.map(({ partId, proposal }, position) =>
      partOf(proposal, { partId, wishId, position, submittedBy }),
    );
    const referrals = handovers.map(({ referralId, handover: { to, department, policy } }): Referral => ({
      referralId, wishId, to, department, policy: policy ?? null, answer: null,
    }));
    const file = new CaseFile({ wish, decision, parts, referrals, decidedAt: now });
    file.record({ kind: 'path-decided', wishId, at: now, town, decision });
    for (const { referralId, handover } of handovers) {
      file.record({ kind: 'referral-ordered', wishId, at: now, referralId, ...handover });
    }
    return file;
  }

  snapshot(): CaseSnapshot {
    return this.state;
  }
}
