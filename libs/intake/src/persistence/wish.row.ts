import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'intake', name: 'wish' })
export class WishRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'receipt_code' }) receiptCode!: string;
  @Column('text') town!: string;
  @Column('text') channel!: string;
  @Column('text') category!: string;
  @Column('text') ask!: string;
  @Column('bigint', { name: 'amount_fen' }) amountFen!: string;
  @Column('text') item!: string;
  @Column('int') quantity!: number;
  @Column('date', { name: 'needed_by' }) neededBy!: string;
  @Column('boolean') danger!: boolean;
  @Column('boolean', { name: 'may_publish' }) mayPublish!: boolean;
  @Column('text', { name: 'age_band' }) ageBand!: string;
  @Column('uuid', { name: 'submitted_by' }) submittedBy!: string;
  @Column('date', { name: 'judged_on' }) judgedOn!: string;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
  @Column('int') stage!: number;
  @Column('text') status!: string;
  @Column('text', { name: 'main_path', nullable: true }) mainPath!: string | null;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
}
