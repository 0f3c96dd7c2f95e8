import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'disclosure', name: 'wish_clock' })
export class WishClockRow {
  @PrimaryColumn('uuid', { name: 'wish_id' }) wishId!: string;
  @Column('text', { nullable: true }) town!: string | null;
  @Column('timestamptz', { name: 'registered_at', nullable: true }) registeredAt!: Date | null;
  @Column('timestamptz', { name: 'expected_by', nullable: true }) expectedBy!: Date | null;
  @Column('text', { nullable: true }) clock!: string | null;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column('text', { name: 'main_path', nullable: true }) mainPath!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: string | null;
}
