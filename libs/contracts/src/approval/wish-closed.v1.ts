import { IsIn, IsInstant, IsUUID } from '../fields.js';

/** Every part of a case has its end: paid, met, answered or refused. Sent once per wish, by approval. */
export class WishClosedV1 {
  static readonly type = 'hardship.approval.wish-closed.v1';
  static readonly topic = 'hardship.approval';
  static readonly subjectOf = (data: WishClosedV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsIn(['helped', 'referred', 'informed', 'refused']) outcome!: 'helped' | 'referred' | 'informed' | 'refused';
  @IsInstant() closedAt!: string;
}
