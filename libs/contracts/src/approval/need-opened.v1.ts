import { IsBoolean, IsPositive } from 'class-validator';
import { AGE_BANDS, type AgeBand } from '../asks.js';
import { IsCivilDate, IsCode, IsFenAmount, IsIn, IsInstant, IsInt, IsTownCode, IsUUID } from '../fields.js';

/** The one resource pool of the city: needs keep their order by it. */
export const POOL = 'pool';

/** What policy does not cover may be met by the pool. Sent once per need, by approval, after a person signed. */
export class NeedOpenedV1 {
  static readonly type = 'hardship.approval.need-opened.v1';
  static readonly topic = 'hardship.approval';
  static readonly subjectOf = (data: NeedOpenedV1) => data.wishId;
  static readonly keyOf = (_: NeedOpenedV1) => POOL;

  @IsUUID() wishId!: string;
  @IsUUID() needId!: string;
  @IsTownCode() town!: string;
  @IsCode() category!: string;
  @IsCode() item!: string;
  @IsInt() @IsPositive() quantity!: number;
  @IsFenAmount() valueFen!: number;
  @IsIn(AGE_BANDS) ageBand!: AgeBand;
  @IsCivilDate() neededBy!: string;
  @IsBoolean() urgent!: boolean;
  @IsBoolean() bridge!: boolean;
  @IsInstant() openedAt!: string;
}
