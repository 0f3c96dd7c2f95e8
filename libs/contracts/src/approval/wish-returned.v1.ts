import { ArrayMaxSize, IsArray } from 'class-validator';
import { IsCode, IsFactPath, IsInstant, IsUUID } from '../fields.js';

/** An officer asks for what is missing, all at once (补正). Sent per return, by approval. */
export class WishReturnedV1 {
  static readonly type = 'hardship.approval.wish-returned.v1';
  static readonly topic = 'hardship.approval';
  static readonly subjectOf = (data: WishReturnedV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsArray() @ArrayMaxSize(200) @IsFactPath({ each: true }) missing!: string[];
  @IsCode() reason!: string;
  @IsUUID() returnedBy!: string;
  @IsInstant() returnedAt!: string;
}
