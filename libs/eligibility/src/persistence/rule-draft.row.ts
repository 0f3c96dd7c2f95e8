import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'eligibility', name: 'rule_draft' })
export class RuleDraftRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'base_version' }) baseVersion!: string;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('text', { name: 'note_code' }) noteCode!: string;
  @Column('text', { name: 'note_text' }) noteText!: string;
  @Column('jsonb') changes!: object;
  @Column('jsonb') candidate!: object;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('text') status!: 'open' | 'published' | 'withdrawn';
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}
