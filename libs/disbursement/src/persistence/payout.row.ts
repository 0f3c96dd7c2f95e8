import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'disbursement', name: 'payout' })
export class PayoutRow {
  @Column('bigint') number!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'grant_id' }) grantId!: string;
  @Column('uuid', { name: 'wish_id' }) wishId!: string;
  @Column('text') town!: string;
  @Column('text', { name: 'pot_id' }) potId!: string;
  @Column('text') route!: string;
  @Column('bigint', { name: 'amount_fen' }) amountFen!: string;
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  @Column('uuid', { name: 'signed_by', array: true }) signedBy!: string[];
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
  @Column('uuid') reference!: string;
  @Column('text') status!: string;
  @Column('text', { name: 'held_reason', nullable: true }) heldReason!: string | null;
  @Column('text', { name: 'return_reason', nullable: true }) returnReason!: string | null;
  @Column('text', { name: 'bank_reference', nullable: true }) bankReference!: string | null;
  @Column('int') attempt!: number;
  @Column('int') asks!: number;
  @Column('timestamptz', { name: 'ask_after', nullable: true }) askAfter!: Date | null;
  @Column('timestamptz', { name: 'prepared_at', nullable: true }) preparedAt!: Date | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column('timestamptz', { name: 'unknown_since', nullable: true }) unknownSince!: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt!: Date | null;
}
