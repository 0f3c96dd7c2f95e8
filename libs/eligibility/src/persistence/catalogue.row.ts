import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'eligibility', name: 'catalogue' })
export class CatalogueRow {
  @PrimaryColumn('text') version!: string;
  @Column('text', { name: 'base_version', nullable: true }) baseVersion!: string | null;
  @Column('text') kind!: 'bundled' | 'published';
  @Column('jsonb') body!: object;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('bigint') ordinal!: string;
}
