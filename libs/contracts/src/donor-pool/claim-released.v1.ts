import { IsCode, IsInstant, IsUUID } from '../fields.js';

/** A claim ended without delivery; the need is open again. Sent once per claim, by donor-pool. */
export class ClaimReleasedV1 {
  static readonly type = 'hardship.donor-pool.claim-released.v1';
  static readonly topic = 'hardship.donor-pool';
  static readonly subjectOf = (data: ClaimReleasedV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsUUID() needId!: string;
  @IsUUID() memberId!: string;
  @IsUUID() claimId!: string;
  @IsCode() reason!: string;
  @IsInstant() releasedAt!: string;
}
