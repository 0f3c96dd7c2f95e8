import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'approval', name: 'referral' })
export class ReferralRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'wish_id' }) wishId!: string;
  @Column('text') receiver!: string;
  @Column('text') department!: string;
  @Column('text', { nullable: true }) policy!: string | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('timestamptz', { name: 'ordered_at' }) orderedAt!: Date;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}
