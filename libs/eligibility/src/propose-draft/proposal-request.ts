import { say } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { NOTE_CODES } from '../http/draft-view.js';
import { BasisView } from '../http/policy-view.js';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const dateWords = { context: say('日期格式应为 YYYY-MM-DD', 'The date must be written YYYY-MM-DD') };

class NoteRequest {
  @ApiProperty({ enum: NOTE_CODES }) @IsIn(NOTE_CODES) code!: string;
  @ApiProperty({ required: false, description: 'Why; nothing about people' })
  @IsOptional()
  @IsString()
  @Length(0, 500)
  text = '';
}

class ParameterChangeRequest {
  @ApiProperty({ example: 'DIBAO' }) @IsString() @Length(1, 60) name!: string;
  @ApiProperty({ example: '1200', description: 'A plain decimal, in the unit of the parameter' })
  @IsString()
  value!: string;

  @ApiProperty({
    format: 'date',
    description: 'Not before the rules take effect; what stood here ends on the day before',
  })
  @Matches(DATE, dateWords)
  from!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day; null: until replaced',
  })
  @ValidateIf((_, to) => to !== null)
  @Matches(DATE, dateWords)
  to!: string | null;

  @ApiProperty({ type: [BasisView] })
  @IsArray()
  @IsObject({ each: true })
  @ArrayMaxSize(20)
  basis!: Record<string, unknown>[];
}

class ChangesRequest {
  @ApiProperty({ required: false, type: [ParameterChangeRequest] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ParameterChangeRequest)
  parameters: ParameterChangeRequest[] = [];

  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'Whole policies, in the form in which the catalogue keeps them',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @IsObject({ each: true })
  policies: Record<string, unknown>[] = [];
}

/** A change of the rules that somebody proposes. */
export class ProposalRequest {
  @ApiProperty({ example: 'reconstruction-2021.1', description: 'The newest catalogue' })
  @IsString()
  @Length(1, 100)
  base!: string;
  @ApiProperty({ format: 'date' }) @Matches(DATE, dateWords) effectiveFrom!: string;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => NoteRequest) note!: NoteRequest;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => ChangesRequest) changes!: ChangesRequest;
}
