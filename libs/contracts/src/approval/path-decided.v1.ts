import { ArrayMaxSize, IsArray } from 'class-validator';
import { PATHS, type Path } from '../asks.js';
import { IsCode, IsFactPath, IsFenAmount, IsIn, IsInstant, IsPolicyCode, IsTownCode, IsUUID } from '../fields.js';

/** The way of a wish is laid out; people still sign. Sent once per assessment, by approval. */
export class PathDecidedV1 {
  static readonly type = 'hardship.approval.path-decided.v1';
  static readonly topic = 'hardship.approval';
  static readonly subjectOf = (data: PathDecidedV1) => data.wishId;

  @IsUUID() wishId!: string;
  @IsTownCode() town!: string;
  @IsIn(PATHS) main!: Path;
  @IsArray() @ArrayMaxSize(8) @IsIn(PATHS, { each: true }) side!: Path[];
  /** `emergency` runs 24 h, `month` one month, both from registration. */
  @IsIn(['emergency', 'month']) clock!: 'emergency' | 'month';
  @IsInstant() dueAt!: string;
  /** Cash that waits for signatures; 0 when none. */
  @IsFenAmount() proposedFen!: number;
  /** Departments' policies that the wish is handed to. */
  @IsArray() @ArrayMaxSize(42) @IsPolicyCode({ each: true }) referredTo!: string[];
  @IsArray() @ArrayMaxSize(20) @IsCode({ each: true }) reasons!: string[];
  @IsArray() @ArrayMaxSize(200) @IsFactPath({ each: true }) missing!: string[];
  @IsInstant() decidedAt!: string;
}
