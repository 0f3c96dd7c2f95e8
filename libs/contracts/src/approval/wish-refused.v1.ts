import { ArrayMaxSize, ArrayMinSize, IsArray } from 'class-validator';
import { IsCode, IsInstant, IsUUID } from '../fields.js';

/** A person signed that nothing can be given, with reasons and the right to review. Sent once, by approval. */
export class WishRefusedV1 {
  static readonly type = 'hardship.approval.wish-refused.v1';
  static readonly topic = 'hardship.approval';
  static readonly subjectOf = (data: WishRefusedV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsCode({ each: true }) reasons!: string[];
  @IsUUID() signedBy!: string;
  @IsInstant() refusedAt!: string;
}
