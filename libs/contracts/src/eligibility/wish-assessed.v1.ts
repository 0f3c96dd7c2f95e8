import { ArrayMaxSize, IsArray, IsBoolean, IsPositive } from 'class-validator';
import { AGE_BANDS, type AgeBand, ASK_KINDS, type AskKind } from '../asks.js';
import {
  IsCivilDate, IsCode, IsFactPath, IsFenAmount, IsIn, IsInstant, IsInt, IsOptional, IsPolicyCode, IsTownCode, IsUUID,
} from '../fields.js';

/** A policy that this household, or some of its members, meets. */
export class MetPolicy {
  @IsPolicyCode() policy!: string;
  /** `household` or the references of the members. */
  @IsArray() @ArrayMaxSize(30) @IsCode({ each: true }) refs!: string[];
  /** Holds only after a status derived in this assessment is granted. */
  @IsBoolean() conditional!: boolean;
  /** Gives a status (Dibao, Tekun, …) that is not held yet. */
  @IsBoolean() givesNewStatus!: boolean;
  /** Covers what this wish asks for. */
  @IsBoolean() coversAsk!: boolean;
  @IsIn(['S', 'T', 'U']) surface!: 'S' | 'T' | 'U';
  @IsOptional() @IsFenAmount() amountFen?: number;
  @IsBoolean() monthly!: boolean;
}

/** All policies were checked. Sent once per assessment of a wish, by eligibility; carries the ask on. */
export class WishAssessedV1 {
  static readonly type = 'hardship.eligibility.wish-assessed.v1';
  static readonly topic = 'hardship.eligibility';
  static readonly subjectOf = (data: WishAssessedV1) => data.wishId;
  static readonly nested = { met: MetPolicy };

  @IsUUID() wishId!: string;
  @IsUUID() assessmentId!: string;
  @IsTownCode() town!: string;
  @IsCode() category!: string;
  @IsIn(ASK_KINDS) ask!: AskKind;
  @IsFenAmount() amountFen!: number;
  @IsCode() item!: string;
  @IsInt() @IsPositive() quantity!: number;
  @IsCivilDate() neededBy!: string;
  @IsBoolean() danger!: boolean;
  @IsBoolean() mayPublish!: boolean;
  @IsIn(AGE_BANDS) ageBand!: AgeBand;
  @IsUUID() submittedBy!: string;
  @IsInstant() registeredAt!: string;

  @IsCivilDate() judgedOn!: string;
  @IsCode() catalogueVersion!: string;
  @IsArray() @ArrayMaxSize(42) met!: MetPolicy[];
  /** Facts that could still change a result, fewest first. */
  @IsArray() @ArrayMaxSize(200) @IsFactPath({ each: true }) missing!: string[];
  /** Temporary relief that is met now (MZ-06 or MZ-07) and its amount. */
  @IsOptional() @IsPolicyCode() reliefPolicy?: string;
  @IsFenAmount() reliefFen!: number;
  /** The ask minus what met policies cover: all that charity may fund. */
  @IsFenAmount() gapFen!: number;
  /** A met policy covers the ask fully, in kind. */
  @IsBoolean() coveredInKind!: boolean;
  /** Covered, but too slowly for the day it is needed by. */
  @IsBoolean() bridge!: boolean;
  /** A policy bound to the hukou of another place is likely there. */
  @IsBoolean() referHome!: boolean;
  /** Asset limits that are exceeded: ASSETS-12, ASSETS-24. */
  @IsArray() @ArrayMaxSize(10) @IsCode({ each: true }) overLimits!: string[];
  @IsInstant() assessedAt!: string;
}
