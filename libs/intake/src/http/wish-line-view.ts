import { ApiProperty } from '@nestjs/swagger';
import type { WishLine } from '../persistence/wish-line.js';

/** A wish as a line of a list. */
export class WishLineView implements WishLine {
  @ApiProperty({ format: 'uuid' }) wishId!: string;
  @ApiProperty() receiptCode!: string;
  @ApiProperty() town!: string;
  @ApiProperty() category!: string;
  @ApiProperty() ask!: string;
  @ApiProperty() item!: string;
  @ApiProperty() amountFen!: number;
  @ApiProperty() danger!: boolean;
  @ApiProperty() status!: string;
  @ApiProperty({ nullable: true, type: String }) mainPath!: string | null;
  @ApiProperty({ format: 'date-time' }) registeredAt!: Date;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) dueAt!: Date | null;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) closedAt!: Date | null;
}
