import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'eligibility', name: 'rule_preview' })
export class RulePreviewRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'draft_id' }) draftId!: string;
  @Column('timestamptz', { name: 'period_from' }) periodFrom!: Date;
  @Column('timestamptz', { name: 'period_to' }) periodTo!: Date;
  @Column('text') status!: 'running' | 'done' | 'failed';
  @Column('int') total!: number;
  @Column('int') judged!: number;
  @Column('int') skipped!: number;
  @Column('int') changed!: number;
  @Column('int', { name: 'changed_wishes' }) changedWishes!: number;
  @Column('jsonb') examples!: object[];
  @Column('timestamptz', { name: 'at_time', nullable: true }) atTime!: Date | null;
  @Column('uuid', { name: 'at_id', nullable: true }) atId!: string | null;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
}
