import { ApiProperty } from '@nestjs/swagger';

/** What can be wrong inside our own books; every figure is 0 when nothing is. */
export class LedgerDifferences {
  @ApiProperty({ description: 'Sum of all entries, fen' }) ledgerSumFen!: number;
  @ApiProperty({ description: 'Transactions whose entries do not sum to 0' }) unbalancedTransactions!: number;
  @ApiProperty({ description: 'Pots whose totals are not those of their entries' }) potsOffLedger!: number;
  @ApiProperty({ description: 'Pots below 0, or with more set aside than they hold' }) overdrawnPots!: number;
  @ApiProperty({ description: 'Settled payouts minus the paid account, fen' }) settledOffLedgerFen!: number;
  @ApiProperty({ description: 'Payouts under way minus the reserved account, fen' }) reservedOffLedgerFen!: number;
}

/** Our settled payouts beside the bank's own book. While payouts are open the bank may be ahead of us by them. */
export class BankComparison {
  @ApiProperty() answered!: boolean;
  @ApiProperty() ourSettledCount!: number;
  @ApiProperty() ourSettledFen!: number;
  @ApiProperty({ type: Number, nullable: true }) bankSettledCount!: number | null;
  @ApiProperty({ type: Number, nullable: true }) bankSettledFen!: number | null;
  @ApiProperty({ type: Number, nullable: true }) differenceCount!: number | null;
  @ApiProperty({ type: Number, nullable: true }) differenceFen!: number | null;
  @ApiProperty({ description: 'Payouts whose outcome is not known yet' }) openPayouts!: number;
  @ApiProperty() openFen!: number;
}

export class LedgerCheck {
  @ApiProperty({ description: 'True when every difference is 0 and the bank answered' }) ok!: boolean;
  @ApiProperty({ format: 'date-time' }) checkedAt!: Date;
  @ApiProperty({ type: LedgerDifferences }) ledger!: LedgerDifferences;
  @ApiProperty({ type: BankComparison }) bank!: BankComparison;
}
