import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'donor_pool', name: 'member' })
export class MemberRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') number!: number;
  @Column('text') kind!: string;
  @Column('text') level!: string;
  @Column('text', { array: true }) towns!: string[];
  @Column('text') status!: string;
  @Column('timestamptz', { name: 'last_asked_at', nullable: true }) lastAskedAt!: Date | null;
}
