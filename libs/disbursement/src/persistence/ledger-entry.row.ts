import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'disbursement', name: 'ledger_entry' })
export class LedgerEntryRow {
  @PrimaryColumn('uuid', { name: 'transaction_id' }) transactionId!: string;
  @PrimaryColumn('smallint') line!: number;
  @Column('text', { name: 'pot_id' }) potId!: string;
  @Column('text') account!: string;
  @Column('bigint', { name: 'amount_fen' }) amountFen!: string;
}
