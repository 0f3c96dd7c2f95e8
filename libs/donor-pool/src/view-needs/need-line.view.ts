import { CATEGORIES, ITEMS } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import { VALUE_BANDS } from '../domain/value-band.js';
import type { NeedLine } from '../persistence/need-board.js';

/** A need as donors see it: no name, no wish, no exact amount (anonymity level A1). */
export class NeedLineView implements NeedLine {
  @ApiProperty({ format: 'uuid' }) needId!: string;
  @ApiProperty({ example: 'XY-000017' }) publicId!: string;
  @ApiProperty() town!: string;
  @ApiProperty({ enum: Object.keys(CATEGORIES) }) category!: string;
  @ApiProperty({ enum: Object.keys(ITEMS) }) item!: string;
  @ApiProperty() ageBand!: string;
  @ApiProperty() quantity!: number;
  @ApiProperty() quantityLeft!: number;
  @ApiProperty({ enum: VALUE_BANDS, description: 'In yuan, for all units together' }) valueBand!: string;
  @ApiProperty({ format: 'date' }) neededBy!: string;
  @ApiProperty() urgent!: boolean;
  @ApiProperty({ enum: ['open', 'claimed', 'fulfilled'] }) status!: string;
  @ApiProperty({ format: 'date-time', description: 'A person checked the need and signed before this' }) openedAt!: Date;
  @ApiProperty() proposedToMe!: boolean;
}
