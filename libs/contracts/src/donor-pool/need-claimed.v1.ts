import { IsInstant, IsInt, IsUUID } from '../fields.js';

/** A member took a need on. Sent once per claim, by donor-pool. */
export class NeedClaimedV1 {
  static readonly type = 'hardship.donor-pool.need-claimed.v1';
  static readonly topic = 'hardship.donor-pool';
  static readonly subjectOf = (data: NeedClaimedV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsUUID() needId!: string;
  @IsUUID() memberId!: string;
  @IsUUID() claimId!: string;
  @IsInt() quantity!: number;
  @IsInstant() claimedAt!: string;
}
