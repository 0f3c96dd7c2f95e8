import { IsCode, IsFenAmount, IsInstant, IsUUID } from '../fields.js';

/** The bank refused or returned the money; it is back in the pot. Sent once per payout, by disbursement. */
export class PayoutReturnedV1 {
  static readonly type = 'hardship.disbursement.payout-returned.v1';
  static readonly topic = 'hardship.disbursement';
  static readonly subjectOf = (data: PayoutReturnedV1) => data.wishId;
  static readonly keyOf = (data: PayoutReturnedV1) => data.potId;

  @IsUUID() wishId!: string;
  @IsUUID() payoutId!: string;
  @IsUUID() grantId!: string;
  @IsCode() potId!: string;
  @IsFenAmount() amountFen!: number;
  /** The bank's coded reason: name-mismatch, account-closed, account-frozen, … */
  @IsCode() reason!: string;
  @IsInstant() returnedAt!: string;
}
