import { IsCode, IsFenAmount, IsInstant, IsUUID } from '../fields.js';

/** A payout waits: the pot has too little, or what was signed is not what stands now. Sent per hold, by disbursement. */
export class PayoutHeldV1 {
  static readonly type = 'hardship.disbursement.payout-held.v1';
  static readonly topic = 'hardship.disbursement';
  static readonly subjectOf = (data: PayoutHeldV1) => data.wishId;
  static readonly keyOf = (data: PayoutHeldV1) => data.potId;

  @IsUUID() wishId!: string;
  @IsUUID() payoutId!: string;
  @IsUUID() grantId!: string;
  @IsCode() potId!: string;
  @IsFenAmount() amountFen!: number;
  @IsCode() reason!: string;
  @IsInstant() heldAt!: string;
}
