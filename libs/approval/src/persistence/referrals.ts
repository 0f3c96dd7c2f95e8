import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { ReferralNotFound } from '../domain/approval.errors.js';
import type { ReferralAnswer } from '../domain/referral.js';
import { ApprovalEventsPublisher } from '../publishing/approval-events.publisher.js';

export interface RecordedAnswer {
  readonly wishId: string;
  readonly referralId: string;
  readonly answer: ReferralAnswer;
  readonly recordedBy: string;
}

@Injectable()
export class Referrals {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publisher: ApprovalEventsPublisher,
  ) {}

  /**
   * Records an answer and publishes it; otherwise tells the answer that is on record already. Progress may be
   * followed by a final answer, which is the last. Throws ReferralNotFound.
   */
  async answer({ wishId, referralId, answer, recordedBy }: RecordedAnswer, now: Date): Promise<ReferralAnswer | undefined> {
    const taken = await this.uow.change(
      `UPDATE approval.referral SET answer = $3, answered_by = $4, answered_at = $5
       WHERE id = $1 AND wish_id = $2 AND (answer IS NULL OR (answer = 'in-progress' AND $3 <> 'in-progress')) RETURNING id`,
      [referralId, wishId, answer, recordedBy, now],
    );
    if (taken.length === 0) return this.recorded(wishId, referralId);
    this.publisher.publish([{ kind: 'referral-answered', wishId, at: now, referralId, answer, recordedBy }]);
    return undefined;
  }

  private async recorded(wishId: string, referralId: string): Promise<ReferralAnswer> {
    const [found] = await this.uow.query<{ answer: ReferralAnswer }>(
      'SELECT answer FROM approval.referral WHERE id = $1 AND wish_id = $2',
      [referralId, wishId],
    );
    if (!found) throw new ReferralNotFound();
    return found.answer;
  }
}
