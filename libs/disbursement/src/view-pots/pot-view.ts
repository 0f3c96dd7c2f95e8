import { ApiProperty } from '@nestjs/swagger';

/** What a pot holds, in fen. */
export class PotView {
  @ApiProperty({ example: 'charity:441900005' }) potId!: string;
  @ApiProperty({ enum: ['charity', 'fiscal'] }) fundSource!: 'charity' | 'fiscal';
  @ApiProperty({ type: String, nullable: true, description: 'Null for the pot of the city' }) town!: string | null;
  @ApiProperty() balanceFen!: number;
  @ApiProperty({ description: 'Set aside for payouts that are not settled yet' }) reservedFen!: number;
  @ApiProperty() availableFen!: number;
  @ApiProperty({ description: 'Payouts that wait for money in this pot' }) heldPayouts!: number;
  @ApiProperty() heldFen!: number;
}
