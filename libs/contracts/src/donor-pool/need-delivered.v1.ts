import { IsInstant, IsUUID } from '../fields.js';

/** The member says it delivered. Sent once per claim, by donor-pool. */
export class NeedDeliveredV1 {
  static readonly type = 'hardship.donor-pool.need-delivered.v1';
  static readonly topic = 'hardship.donor-pool';
  static readonly subjectOf = (data: NeedDeliveredV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsUUID() needId!: string;
  @IsUUID() memberId!: string;
  @IsUUID() claimId!: string;
  @IsInstant() deliveredAt!: string;
}
