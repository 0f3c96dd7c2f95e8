import { ArrayMaxSize, ArrayMinSize, IsArray, IsPositive } from 'class-validator';
import { IsCode, IsFenAmount, IsIn, IsInstant, IsTownCode, IsUUID } from '../fields.js';

/**
 * A wish may be paid: two people signed this content. Sent once per cash part, by approval. Ordered by the
 * pot that pays, so that one consumer owns the pot.
 */
export class CashGrantedV1 {
  static readonly type = 'hardship.approval.cash-granted.v1';
  static readonly topic = 'hardship.approval';
  static readonly subjectOf = (data: CashGrantedV1) => data.wishId;
  static readonly keyOf = (data: CashGrantedV1) => data.potId;

  @IsUUID() wishId!: string;
  @IsUUID() grantId!: string;
  @IsTownCode() town!: string;
  /** `charity:441900005`, `charity:city`, `relief:441900003` */
  @IsCode() potId!: string;
  @IsIn(['FAST_TRACK', 'RELIEF', 'CHARITY_CASH']) route!: 'FAST_TRACK' | 'RELIEF' | 'CHARITY_CASH';
  @IsFenAmount() @IsPositive() amountFen!: number;
  /** SHA-256 of what was signed: payee, account, amount and purpose. */
  @IsCode() contentHash!: string;
  @IsArray() @ArrayMinSize(2) @ArrayMaxSize(2) @IsUUID(undefined, { each: true }) signedBy!: string[];
  @IsInstant() grantedAt!: string;
}
