import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'disbursement', name: 'ledger_transaction' })
export class LedgerTransactionRow {
  @Column('bigint') number!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'payout_id', nullable: true }) payoutId!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
