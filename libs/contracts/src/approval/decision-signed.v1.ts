import { IsCode, IsIn, IsInstant, IsInt, IsUUID } from '../fields.js';

/** One person signed one part of a case (cash, need or refusal). Sent per signature, by approval. */
export class DecisionSignedV1 {
  static readonly type = 'hardship.approval.decision-signed.v1';
  static readonly topic = 'hardship.approval';
  static readonly subjectOf = (data: DecisionSignedV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsUUID() partId!: string;
  @IsIn(['cash', 'need', 'refusal']) part!: 'cash' | 'need' | 'refusal';
  @IsCode() route!: string;
  @IsInt() signatures!: number;
  @IsInt() needed!: number;
  @IsUUID() signedBy!: string;
  @IsInstant() signedAt!: string;
}
