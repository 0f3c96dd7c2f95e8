import { ApiProperty } from '@nestjs/swagger';

export class StepView {
  @ApiProperty({ example: 'cash-granted' }) code!: string;
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty({ type: 'object', additionalProperties: true }) detail!: Record<string, unknown>;
}

/** A wish with its timeline. */
export class WishView {
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
  @ApiProperty({ type: [StepView] }) steps!: StepView[];
}
