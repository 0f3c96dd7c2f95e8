import { IsCode, IsFenAmount, IsInstant, IsUUID } from '../fields.js';

/** The bank paid and the ledger says so. Sent once per payout, by disbursement. */
export class PayoutSettledV1 {
  static readonly type = 'hardship.disbursement.payout-settled.v1';
  static readonly topic = 'hardship.disbursement';
  static readonly subjectOf = (data: PayoutSettledV1) => data.wishId;
  static readonly keyOf = (data: PayoutSettledV1) => data.potId;

  @IsUUID() wishId!: string;
  @IsUUID() payoutId!: string;
  @IsUUID() grantId!: string;
  @IsCode() potId!: string;
  @IsFenAmount() amountFen!: number;
  @IsInstant() settledAt!: string;
}
