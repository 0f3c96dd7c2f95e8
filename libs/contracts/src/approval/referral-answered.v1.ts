import { IsIn, IsInstant, IsUUID } from '../fields.js';

/** The receiver of a referral answered. Sent once per referral, by approval. */
export class ReferralAnsweredV1 {
  static readonly type = 'hardship.approval.referral-answered.v1';
  static readonly topic = 'hardship.approval';
  static readonly subjectOf = (data: ReferralAnsweredV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsUUID() referralId!: string;
  @IsIn(['granted', 'refused', 'in-progress']) answer!: 'granted' | 'refused' | 'in-progress';
  @IsUUID() recordedBy!: string;
  @IsInstant() answeredAt!: string;
}
