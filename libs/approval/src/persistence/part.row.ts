import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'approval', name: 'part' })
export class PartRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'wish_id' }) wishId!: string;
  @Column('text') kind!: string;
  @Column('text') route!: string;
  @Column('int') position!: number;
  @Column('text') status!: string;
  @Column('text', { name: 'pot_id', nullable: true }) potId!: string | null;
  @Column('bigint', { name: 'amount_fen' }) amountFen!: string;
  @Column('bigint', { name: 'value_fen' }) valueFen!: string;
  @Column('boolean') urgent!: boolean;
  @Column('boolean') bridge!: boolean;
  @Column('text', { array: true }) reasons!: string[];
  @Column('int') needed!: number;
  @Column('boolean', { name: 'needs_city' }) needsCity!: boolean;
  @Column('uuid', { name: 'submitted_by' }) submittedBy!: string;
  @Column('uuid', { name: 'signed_by', array: true }) signedBy!: string[];
  @Column('boolean', { name: 'has_city' }) hasCity!: boolean;
  @Column('text', { name: 'content_hash', nullable: true }) contentHash!: string | null;
  @Column('text', { name: 'decided_role', nullable: true }) decidedRole!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'payout_id', nullable: true }) payoutId!: string | null;
  @Column('text', { name: 'return_reason', nullable: true }) returnReason!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
