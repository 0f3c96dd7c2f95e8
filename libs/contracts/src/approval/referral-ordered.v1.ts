import { IsCode, IsIn, IsInstant, IsOptional, IsPolicyCode, IsUUID } from '../fields.js';

/** A wish is handed to a department, or to the office of the family's home place. Sent per referral, by approval. */
export class ReferralOrderedV1 {
  static readonly type = 'hardship.approval.referral-ordered.v1';
  static readonly topic = 'hardship.approval';
  static readonly subjectOf = (data: ReferralOrderedV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsUUID() referralId!: string;
  @IsIn(['department', 'home']) to!: 'department' | 'home';
  @IsCode() department!: string;
  @IsOptional() @IsPolicyCode() policy?: string;
  @IsInstant() orderedAt!: string;
}
