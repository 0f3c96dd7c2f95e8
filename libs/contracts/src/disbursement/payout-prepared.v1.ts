import { IsCode, IsFenAmount, IsInstant, IsUUID } from '../fields.js';

/** The pot holds the money for this payout. Sent once per payout, by disbursement. */
export class PayoutPreparedV1 {
  static readonly type = 'hardship.disbursement.payout-prepared.v1';
  static readonly topic = 'hardship.disbursement';
  static readonly subjectOf = (data: PayoutPreparedV1) => data.wishId;
  static readonly keyOf = (data: PayoutPreparedV1) => data.potId;

  @IsUUID() wishId!: string;
  @IsUUID() payoutId!: string;
  @IsUUID() grantId!: string;
  @IsCode() potId!: string;
  @IsFenAmount() amountFen!: number;
  @IsInstant() preparedAt!: string;
}
