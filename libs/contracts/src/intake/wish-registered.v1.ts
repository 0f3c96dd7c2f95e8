import { IsBoolean, IsPositive } from 'class-validator';
import { AGE_BANDS, type AgeBand, ASK_KINDS, type AskKind } from '../asks.js';
import { IsCivilDate, IsCode, IsFenAmount, IsIn, IsInstant, IsInt, IsTownCode, IsUUID } from '../fields.js';

/** A wish was taken in and 已受理 was answered. Sent once per wish, by intake. People's data stays sealed. */
export class WishRegisteredV1 {
  static readonly type = 'hardship.intake.wish-registered.v1';
  static readonly topic = 'hardship.intake';
  static readonly subjectOf = (data: WishRegisteredV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsTownCode() town!: string;
  @IsCode() channel!: string;
  @IsCode() category!: string;
  @IsIn(ASK_KINDS) ask!: AskKind;
  @IsFenAmount() amountFen!: number;
  @IsCode() item!: string;
  @IsInt() @IsPositive() quantity!: number;
  @IsCivilDate() neededBy!: string;
  /** The worker saw life, shelter or a minor's safety at stake. */
  @IsBoolean() danger!: boolean;
  /** The family agreed that a need may be shown to members of the pool. */
  @IsBoolean() mayPublish!: boolean;
  @IsIn(AGE_BANDS) ageBand!: AgeBand;
  @IsUUID() submittedBy!: string;
  @IsCivilDate() judgedOn!: string;
  @IsInstant() registeredAt!: string;
}
