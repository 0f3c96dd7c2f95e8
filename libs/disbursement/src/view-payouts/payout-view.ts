import { ApiProperty } from '@nestjs/swagger';
import { HELD_REASONS, type HeldReason, PAYOUT_STATUSES, type PayoutStatus } from '../domain/payout-status.js';

const time = { format: 'date-time', nullable: true, type: String } as const;

/** Where a payout stands. Nothing about the payee. */
export class PayoutView {
  @ApiProperty({ format: 'uuid' }) payoutId!: string;
  @ApiProperty({ format: 'uuid' }) grantId!: string;
  @ApiProperty({ example: 'charity:441900005' }) potId!: string;
  @ApiProperty({ enum: ['charity', 'fiscal'] }) fundSource!: 'charity' | 'fiscal';
  @ApiProperty() route!: string;
  @ApiProperty() amountFen!: number;
  @ApiProperty({ enum: PAYOUT_STATUSES }) status!: PayoutStatus;
  @ApiProperty({ enum: HELD_REASONS, nullable: true }) heldReason!: HeldReason | null;
  @ApiProperty({ type: String, nullable: true, example: 'name-mismatch' }) returnReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) bankReference!: string | null;
  @ApiProperty({ format: 'date-time' }) grantedAt!: Date;
  @ApiProperty(time) preparedAt!: Date | null;
  @ApiProperty(time) sentAt!: Date | null;
  @ApiProperty(time) unknownSince!: Date | null;
  @ApiProperty(time) settledAt!: Date | null;
  @ApiProperty(time) returnedAt!: Date | null;
}
