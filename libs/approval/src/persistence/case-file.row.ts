import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'approval', name: 'case_file' })
export class CaseFileRow {
  @PrimaryColumn('uuid', { name: 'wish_id' }) wishId!: string;
  @Column('uuid', { name: 'assessment_id' }) assessmentId!: string;
  @Column('text') town!: string;
  @Column('text') category!: string;
  @Column('text') ask!: string;
  @Column('bigint', { name: 'amount_fen' }) amountFen!: string;
  @Column('text') item!: string;
  @Column('int') quantity!: number;
  @Column('date', { name: 'needed_by' }) neededBy!: string;
  @Column('text', { name: 'age_band' }) ageBand!: string;
  @Column('boolean') danger!: boolean;
  @Column('uuid', { name: 'submitted_by' }) submittedBy!: string;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
  @Column('timestamptz', { name: 'assessed_at' }) assessedAt!: Date;
  @Column('date', { name: 'judged_on' }) judgedOn!: string;
  @Column('text', { name: 'catalogue_version' }) catalogueVersion!: string;
  @Column('jsonb') met!: object[];
  @Column('text', { array: true }) missing!: string[];
  @Column('bigint', { name: 'gap_fen' }) gapFen!: string;
  @Column('text') main!: string;
  @Column('text', { array: true }) side!: string[];
  @Column('text') clock!: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('bigint', { name: 'proposed_fen' }) proposedFen!: string;
  @Column('bigint', { name: 'remaining_fen' }) remainingFen!: string;
  @Column('text', { array: true }) reasons!: string[];
  @Column('text') status!: string;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { name: 'return_reason', nullable: true }) returnReason!: string | null;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @Column('timestamptz', { name: 'refused_at', nullable: true }) refusedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
}
