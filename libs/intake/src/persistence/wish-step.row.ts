import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'intake', name: 'wish_step' })
export class WishStepRow {
  @Column('bigint') number!: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @Column('uuid', { name: 'wish_id' }) wishId!: string;
  @Column('text') code!: string;
  @Column('timestamptz') at!: Date;
  @Column('jsonb') detail!: Record<string, unknown>;
}
