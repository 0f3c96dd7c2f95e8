import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'eligibility', name: 'assessment' })
export class AssessmentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'wish_id' }) wishId!: string;
  @Column('text') town!: string;
  @Column('date', { name: 'judged_on' }) judgedOn!: string;
  @Column('text', { name: 'catalogue_version' }) catalogueVersion!: string;
  @Column('text') category!: string;
  @Column('text') ask!: string;
  @Column('bigint', { name: 'amount_fen' }) amountFen!: string;
  @Column('date', { name: 'needed_by' }) neededBy!: string;
  @Column('text', { name: 'facts_hash' }) factsHash!: string;
  @Column('jsonb') met!: object[];
  @Column('text', { array: true }) missing!: string[];
  @Column('text', { name: 'relief_policy', nullable: true }) reliefPolicy!: string | null;
  @Column('bigint', { name: 'relief_fen' }) reliefFen!: string;
  @Column('bigint', { name: 'gap_fen' }) gapFen!: string;
  @Column('boolean', { name: 'covered_in_kind' }) coveredInKind!: boolean;
  @Column('boolean') bridge!: boolean;
  @Column('boolean', { name: 'refer_home' }) referHome!: boolean;
  @Column('text', { name: 'over_limits', array: true }) overLimits!: string[];
  @Column('timestamptz', { name: 'assessed_at' }) assessedAt!: Date;
}
