import { IsCode, IsFenAmount, IsInstant, IsUUID } from '../fields.js';

/** The bank has not said; nothing is sent again before it has. Sent once per payout, by disbursement. */
export class PayoutUnknownV1 {
  static readonly type = 'hardship.disbursement.payout-unknown.v1';
  static readonly topic = 'hardship.disbursement';
  static readonly subjectOf = (data: PayoutUnknownV1) => data.wishId;
  static readonly keyOf = (data: PayoutUnknownV1) => data.potId;

  @IsUUID() wishId!: string;
  @IsUUID() payoutId!: string;
  @IsUUID() grantId!: string;
  @IsCode() potId!: string;
  @IsFenAmount() amountFen!: number;
  @IsInstant() unknownSince!: string;
}
