import { CATEGORIES, say } from '#kernel';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const dateWords = { context: say('日期格式应为 YYYY-MM-DD', 'The date must be written YYYY-MM-DD') };
/** Many people of whom nothing is known take seconds to judge. */
const MOST_MEMBERS = 20;

class AskRequest {
  @ApiProperty({ enum: Object.keys(CATEGORIES) }) @IsIn(Object.keys(CATEGORIES)) category!: string;
  @ApiProperty({ enum: ['cash', 'goods', 'service', 'information'] })
  @IsIn(['cash', 'goods', 'service', 'information'])
  kind!: 'cash' | 'goods' | 'service' | 'information';
  @ApiProperty({ description: 'In fen; 0 when no money is asked for' })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  amountFen!: number;
  @ApiProperty({ format: 'date' }) @Matches(DATE, dateWords) neededBy!: string;
}

/** A household as it is written in the cases: a fact that is null or absent is unknown. No names, no numbers. */
export class EvaluationRequest {
  @ApiProperty({ format: 'date', description: 'The day whose rules and figures judge' })
  @Matches(DATE, dateWords)
  decisionDate!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsObject()
  household?: Record<string, unknown>;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    maxItems: MOST_MEMBERS,
  })
  @IsArray()
  @ArrayMaxSize(MOST_MEMBERS)
  members!: Record<string, unknown>[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsObject()
  event?: Record<string, unknown>;
  @ApiProperty({ required: false }) @IsOptional() @ValidateNested() @Type(() => AskRequest) ask?: AskRequest;
}
