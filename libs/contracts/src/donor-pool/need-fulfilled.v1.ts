import { IsFenAmount, IsInstant, IsInt, IsUUID } from '../fields.js';

/** The social worker confirmed receipt. Sent once per need, by donor-pool. */
export class NeedFulfilledV1 {
  static readonly type = 'hardship.donor-pool.need-fulfilled.v1';
  static readonly topic = 'hardship.donor-pool';
  static readonly subjectOf = (data: NeedFulfilledV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsUUID() needId!: string;
  @IsUUID() memberId!: string;
  @IsUUID() claimId!: string;
  @IsInt() quantity!: number;
  @IsFenAmount() valueFen!: number;
  @IsInstant() fulfilledAt!: string;
}
