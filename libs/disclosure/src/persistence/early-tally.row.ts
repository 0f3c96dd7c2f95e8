import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'disclosure', name: 'early_tally' })
export class EarlyTallyRow {
  @PrimaryColumn('bigint') id!: string;
  @Column('uuid', { name: 'wish_id' }) wishId!: string;
  @Column('date') day!: string;
  @Column('text') measure!: string;
  @Column('bigint') amount!: string;
}
