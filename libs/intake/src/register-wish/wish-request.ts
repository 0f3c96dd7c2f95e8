import { CATEGORIES, CHANNELS, ITEMS, say, TOWNS } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsObject, IsOptional, IsString, Length, Matches, Max, Min, ValidateNested,
} from 'class-validator';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const dateWords = { context: say('日期格式应为 YYYY-MM-DD', 'The date must be written YYYY-MM-DD') };

export class ApplicantRequest {
  @ApiProperty({ description: 'Up to 60 characters, with · and rare characters' })
  @IsString() @Length(1, 60) name!: string;

  @ApiProperty({ required: false, description: 'GB 11643-1999; absent when the person has no papers' })
  @IsOptional() @IsString() @Length(1, 40) idNumber?: string;

  @ApiProperty()
  @Matches(/^[0-9+() -]{5,20}$/, { context: say('电话只能有数字和 + - ( )', 'A phone number has digits and + - ( ) only') })
  phone!: string;

  @ApiProperty({ required: false })
  @IsOptional() @IsString() @Length(1, 200) address?: string;
}

export class PayeeRequest {
  @ApiProperty({ enum: ['self', 'guardian', 'hospital', 'school'] })
  @IsIn(['self', 'guardian', 'hospital', 'school']) kind!: 'self' | 'guardian' | 'hospital' | 'school';

  @ApiProperty() @IsString() @Length(1, 60) name!: string;
  @ApiProperty() @IsString() @Length(1, 60) bank!: string;

  @ApiProperty({ description: 'Digits; spaces and dashes are accepted' })
  @Matches(/^[0-9 -]{6,40}$/, { context: say('账号只能有数字、空格和短横', 'An account has digits, spaces and dashes only') })
  account!: string;
}

export class FactsRequest {
  @ApiProperty({ type: 'object', additionalProperties: true }) @IsObject() household!: Record<string, unknown>;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  @IsObject({ each: true }) members!: Record<string, unknown>[];
  @ApiProperty({ type: 'object', additionalProperties: true }) @IsObject() event!: Record<string, unknown>;
}

/** What the family agreed to, asked one by one (个人信息保护法 art. 14); showing the need is `mayPublish`. */
export class ConsentsRequest {
  @ApiProperty({ description: 'To check hukou, income and the like with those who hold them' }) @IsBoolean() check!: boolean;
  @ApiProperty({ description: 'To hand what is needed to the department that decides' }) @IsBoolean() share!: boolean;
}

/** The form of a wish. */
export class WishRequest {
  @ApiProperty({ enum: TOWNS.map((town) => town.code) })
  @IsIn(TOWNS.map((town) => town.code), { context: say('没有这个镇街', 'There is no such town') })
  town!: string;

  @ApiProperty({ enum: Object.keys(CHANNELS) }) @IsIn(Object.keys(CHANNELS)) channel!: string;
  @ApiProperty({ enum: Object.keys(CATEGORIES) }) @IsIn(Object.keys(CATEGORIES)) category!: string;

  @ApiProperty({ enum: ['cash', 'goods', 'service', 'information'] })
  @IsIn(['cash', 'goods', 'service', 'information']) ask!: 'cash' | 'goods' | 'service' | 'information';

  @ApiProperty({ description: 'In fen; 0 when no money is asked for' })
  @IsInt() @Min(0) @Max(1_000_000_000) amountFen!: number;

  @ApiProperty({ enum: Object.keys(ITEMS) }) @IsIn(Object.keys(ITEMS)) item!: string;
  @ApiProperty() @IsInt() @Min(1) @Max(1_000) quantity!: number;
  @ApiProperty({ format: 'date' }) @Matches(DATE, dateWords) neededBy!: string;
  @ApiProperty() @IsBoolean() danger!: boolean;

  @ApiProperty({ description: 'The family agreed that the need may be shown, without names, to members of the pool' })
  @IsBoolean() mayPublish!: boolean;

  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => ApplicantRequest) applicant!: ApplicantRequest;
  @ApiProperty({ required: false }) @IsOptional() @ValidateNested() @Type(() => PayeeRequest) payee?: PayeeRequest;
  @ApiProperty({ required: false }) @IsOptional() @ValidateNested() @Type(() => ConsentsRequest) consents?: ConsentsRequest;

  @ApiProperty({ required: false, type: [String], description: 'Codes of the papers whose originals were seen' })
  @IsOptional() @IsArray() @ArrayMaxSize(30) @Matches(/^[A-Z]{2,6}$/, { each: true }) documentsSeen?: string[];

  @ApiProperty() @IsString() @Length(0, 4000) story!: string;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => FactsRequest) facts!: FactsRequest;

  @ApiProperty({ required: false, format: 'date', description: 'Demo mode only: the day whose values judge the wish' })
  @IsOptional() @Matches(DATE, dateWords) judgedOn?: string;
}
